"""Says in words why something was decided, one catalogue of sentences a language (``<code>.toml`` beside this file)."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lesart.model import Reason

LANGUAGES: Final = ("en", "de")
"""The languages that have a catalogue; the first is that of ``because`` in the record."""


def say(reasons: Iterable[Reason], language: str = LANGUAGES[0]) -> str:
    """Return reasons as one line of text.

    Args:
        reasons: what to say, in order.
        language: ISO 639-1, one of ``LANGUAGES``.

    Raises:
        KeyError: there is no such sentence, or a placeholder of it is not filled; both are faults of the program.
        FileNotFoundError: there is no catalogue of that language.

    """
    return _catalogue(language)["join"].join(_sentence(reason, language) for reason in reasons)


def _sentence(reason: Reason, language: str) -> str:
    catalogue = _catalogue(language)
    joined = {key: _listed(words, catalogue["and"]) for key, words in reason.words.items()}
    return catalogue[reason.code].format(**joined)


def _listed(words: tuple[str, ...], conjunction: str) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {conjunction} {words[-1]}"


@cache
def _catalogue(language: str) -> Mapping[str, str]:
    text = files(__name__).joinpath(f"{language}.toml").read_text(encoding="utf-8")
    return {key: str(sentence) for key, sentence in tomllib.loads(text).items()}

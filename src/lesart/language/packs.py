"""Finds the pack of a language and loads its pipeline."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

import spacy

from lesart.errors import LanguageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language


@dataclass(frozen=True, slots=True)
class Pack:
    """A language that Lesart reads with a pipeline of its own.

    `code` is its ISO 639-1 code, `name` its English name, `assembly` where the function that builds it stands.
    """

    code: str
    name: str
    assembly: str

    def load(self) -> Language:
        """Return a new pipeline of this pack."""
        module, function = self.assembly.split(":")
        build = cast("Callable[[], Language]", getattr(import_module(module), function))
        return build()


_PACKS = {"de": Pack("de", "German", "lesart.language.de.pipeline:german")}


def available() -> tuple[str, ...]:
    """Return the codes (ISO 639-1) of the languages that have a pack."""
    return tuple(sorted(_PACKS))


def pack(code: str) -> Pack:
    """Return the pack of a language.

    Args:
        code: ISO 639-1 code, such as "de".

    Raises:
        LanguageError: there is no pack for this language.
    """
    try:
        return _PACKS[code]
    except KeyError:
        have = ", ".join(available())
        message = f"There is no language pack for {code!r}; Lesart has {have}. Use load_minimal() for sentences only."
        raise LanguageError(message) from None


def load(code: str = "de", model: str | None = None) -> Language:
    """Return a pipeline that gives sentences, tags, lemmas, morphology and names.

    Args:
        code: ISO 639-1 code of a language that has a pack.
        model: an installed spaCy pipeline, or a folder with one, to stand in for the pack.

    Raises:
        LanguageError: there is no such pack, or spaCy cannot load the model.
    """
    if model is None:
        return pack(code).load()
    try:
        return spacy.load(model)
    except (OSError, ValueError, ImportError) as error:
        message = f"The spaCy pipeline {model!r} cannot be loaded ({error}); install it with: python -m spacy download {model}"
        raise LanguageError(message) from error


def load_minimal(code: str) -> Language:
    """Return a blank pipeline with sentence boundaries, for a language without a pack.

    Args:
        code: ISO 639-1 code; a language that spaCy does not know gets its language-neutral tokens ("xx").
    """
    try:
        nlp = spacy.blank(code)
    except ImportError:
        nlp = spacy.blank("xx")
    nlp.add_pipe("sentencizer")
    return nlp

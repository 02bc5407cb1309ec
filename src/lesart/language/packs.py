"""Finds the pack of a language and loads its pipeline."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

import spacy

from lesart.errors import LanguageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language


@dataclass(frozen=True, slots=True)
class Pack:
    """A language that Lesart reads with a pipeline of its own.

    `code` is its ISO 639-1 code, `name` its English name, `assembly` where the function that builds its pipeline stands,
    `adoption` where the one stands that makes another pipeline ready to stand in.
    """

    code: str
    name: str
    assembly: str
    adoption: str

    def load(self) -> Language:
        """Return a new pipeline of this pack."""
        return cast("Language", _function(self.assembly)())

    def adopt(self, nlp: Language) -> Language:
        """Make another pipeline ready to stand in for that of this pack, and return it.

        Raises:
            LanguageError: it does not give what reading needs; the message says what is missing.
        """
        return cast("Language", _function(self.adoption)(nlp))


_PACKS = {"de": Pack("de", "German", "lesart.language.de.pipeline:german", "lesart.language.de.standing_in:stand_in")}


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


def load(code: str = "de", model: str | Path | None = None) -> Language:
    """Return a pipeline that gives sentences, tags, lemmas, morphology and names.

    Args:
        code: ISO 639-1 code of a language that has a pack.
        model: an installed spaCy pipeline, or a folder with one, to stand in for that of the pack.

    Raises:
        LanguageError: there is no such pack, spaCy cannot load the model, or it does not give what reading needs.
    """
    if model is None:
        return pack(code).load()
    nlp = _installed(model)
    try:
        return pack(code).adopt(nlp)
    except LanguageError as error:
        message = f"The spaCy pipeline {str(model)!r} cannot stand in: it gives {error}. See docs/spacy.md."
        raise LanguageError(message) from error


def _installed(model: str | Path) -> Language:
    try:
        return spacy.load(model)
    except Exception as error:  # a package of any maker may fail in any way
        name = str(model)
        message = f"The spaCy pipeline {name!r} cannot be loaded ({error}); {_remedy(name)}"
        raise LanguageError(message) from error


def _remedy(name: str) -> str:
    """Say what to do about a pipeline that cannot be loaded: a package can be had, a folder cannot."""
    if Path(name).exists():
        return "the folder must be one that nlp.to_disk has written, and the packages it was made with be installed"
    if len(Path(name).parts) > 1:
        return "there is no such folder"
    return f"install it with: python -m spacy download {name}"


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


def _function(place: str) -> Callable[..., object]:
    module, name = place.split(":")
    return cast("Callable[..., object]", getattr(import_module(module), name))

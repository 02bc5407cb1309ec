"""What the parts of a record are called, one catalogue a language (``<code>.toml`` beside this file)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final, TypeAlias, cast

from lesart.errors import ReportError
from lesart.reasons import say

if TYPE_CHECKING:
    from lesart.model import Claim, Disagreement, Origin, RelatedStory, Reuse, Silence, Wording

LANGUAGES: Final = ("de", "en")
"""The languages that have a catalogue, the default first."""

Decided: TypeAlias = "Disagreement | Origin | RelatedStory | Reuse | Silence"
"""What says why it was decided."""

Entry: TypeAlias = "str | list[str] | dict[str, str]"


@dataclass(frozen=True, slots=True)
class Labels:
    """The catalogue of one language; keys are ``table.key``, for example ``section.shared``.

    A missing key is a fault of the program and raises ``KeyError``.
    """

    language: str
    entries: Mapping[str, Mapping[str, Entry]]

    def __call__(self, key: str, **values: object) -> str:
        """Return the label of ``key``, with ``values`` set into its placeholders."""
        label = cast("str", self._entry(key))
        return label.format(**values) if values else label

    def count(self, key: str, number: int) -> str:
        """Return 'n things' in the plural form of the number; ``key`` is one of the table ``count``."""
        forms = cast("Mapping[str, str]", self._entry(f"count.{key}"))
        return forms["one" if number == 1 else "other"].format(n=self.number(number))

    def why(self, decided: Decided) -> str:
        """Return why something was decided, in the language of the catalogue where the record gives its reasons apart."""
        return say(decided.reasons, self.language) if decided.reasons else decided.because

    def lines(self, claim: Claim) -> tuple[str, ...]:
        """Return, a line an account that joined, why the accounts of a claim stand together."""
        return tuple(say(reasons, self.language) for reasons in claim.reasons) or claim.because

    def subject(self, wording: Wording) -> str:
        """Return what some words are for: a thing, or how somebody's words are reported."""
        return self("wording.saying", name=wording.subject) if wording.saying else wording.subject

    def number(self, number: int) -> str:
        """Return a whole number with the thousands mark of the language."""
        return f"{number:,}".replace(",", self("marks.thousands"))

    def sequence(self, key: str) -> Sequence[str]:
        """Return a label that is a list, such as the names of the months."""
        return cast("Sequence[str]", self._entry(key))

    def value(self, key: str) -> str | None:
        """Return the label of a value that the comparison gives by an English key, None for any other value."""
        label = self.entries["value"].get(key)
        return label if isinstance(label, str) else None

    def unit(self, key: str, *, one: bool) -> str:
        """Return what a unit of quantities is called after one of it or after several; as it is where it has no label."""
        forms = self.entries["unit"].get(key)
        return forms["one" if one else "other"] if isinstance(forms, dict) else key

    def quoted(self, text: str) -> str:
        """Return ``text`` in the quotation marks of the language."""
        return f"{self('marks.open')}{text}{self('marks.close')}"

    def _entry(self, key: str) -> Entry:
        table, _, name = key.partition(".")
        return self.entries[table][name]


@lru_cache(maxsize=len(LANGUAGES))
def load_labels(language: str = LANGUAGES[0]) -> Labels:
    """Return the labels of a language (ISO 639-1).

    Raises:
        ReportError: if there is no catalogue of that language.

    """
    if language not in LANGUAGES:
        message = f"no labels for the language {language!r}; there are {', '.join(LANGUAGES)}"
        raise ReportError(message)
    catalogue = files(__name__).joinpath(f"{language}.toml").read_text(encoding="utf-8")
    return Labels(language, tomllib.loads(catalogue))

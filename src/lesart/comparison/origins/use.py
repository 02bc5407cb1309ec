"""What a statement goes back to, and the use that a claim makes of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from lesart.model import OriginKind, Reason


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """What a statement goes back to; two with equal key are one origin, in whatever part it is named."""

    kind: OriginKind = field(compare=False)
    key: str
    name: str = field(compare=False)
    reasons: tuple[Reason, ...] = field(compare=False)

    @property
    def is_agency(self) -> bool:
        """Tell whether it is an agency's text."""
        return self.kind is OriginKind.AGENCY

    @property
    def is_named(self) -> bool:
        """Tell whether the article itself says whose words these are."""
        return self.kind not in {OriginKind.OWN_REPORTING, OriginKind.SHARED_TEXT}


@dataclass(frozen=True, slots=True)
class Use:
    """One account that puts a claim forward: its article, what it goes back to by itself, who says it.

    ``sums_up`` is set for what a headline or standfirst says, which the body bears out. ``description`` is what the article
    calls a speaker whom it does not name ('ein früherer Maschinist'); ``agencies`` are those that the article credits
    or is made of, ``words`` the words of the account; ``article`` is what readers call the article.
    """

    article_id: str
    source: Source
    speaker: str | None = None
    description: str = ""
    agencies: tuple[Source, ...] = ()
    words: frozenset[str] = frozenset()
    sums_up: bool = False
    article: str = ""

    def credits(self, agency: Source) -> bool:
        """Tell whether the article credits an agency or is made of its text."""
        return agency in self.agencies

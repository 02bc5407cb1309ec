"""Amounts that accounts give, and which of them can be the same amount."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING

from lesart.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lesart.model import Quantity

# How far from the figure a modified one may be: 'fast drei Stunden' are two hours and 50 minutes, hardly two and a half.
_ROOM = 0.15
_SHARE, _PER_CENT = "%", "prozent"
_ABOUT = re.compile(r"\b(?:rund|etwa|circa|ca\.|ungefähr|gegen|um die|schätzungsweise)(?!\w)", re.IGNORECASE)
_BELOW = re.compile(r"\b(?:fast|knapp|nahezu|beinahe|kurz vor|annähernd)\b", re.IGNORECASE)
_ABOVE = re.compile(r"\b(?:gut|kurz nach|etwas mehr als|etwas über)\b", re.IGNORECASE)
_MORE = re.compile(r"\b(?:mehr als|über|mindestens|wenigstens)\b", re.IGNORECASE)
_LESS = re.compile(r"\b(?:weniger als|unter|höchstens|bis zu|maximal)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in one account: its bounds, the passage, the article, who gives it, and the statement it stands in."""

    low: float
    high: float
    span: Span
    statement: int
    giver: str | None = None

    @property
    def article_id(self) -> str:
        """The article that gives the amount."""
        return self.span.article_id

    @property
    def middle(self) -> float:
        """The middle of the bounds, or the one there is."""
        if self.high == inf:
            return self.low
        return self.high if self.low == -inf else (self.low + self.high) / 2


def bounds(low: float | None, high: float | None, *, approximate: bool, words: str = "") -> tuple[float, float]:
    """Return the range that a figure may mean: open where a bound is missing, wider where it is approximate.

    Args:
        low: the least it is, None for open.
        high: the most it is, None for open.
        approximate: whether it is marked as approximate.
        words: the figure as it stands in the text, with its modifiers ('knapp', 'mehr als'), which set the direction.

    """
    least = -inf if low is None else low
    most = inf if high is None else high
    if _ABOVE.search(words):
        return least, most * (1 + _ROOM)
    if _BELOW.search(words):
        return least * (1 - _ROOM), most
    if _MORE.search(words):
        return least, inf
    if _LESS.search(words):
        return -inf, most
    if approximate or _ABOUT.search(words):
        return least - abs(least) * _ROOM, most + abs(most) * _ROOM
    return least, most


def is_round_share(quantity: Quantity) -> bool:
    """Tell whether a quantity is a share that is told by its part, and so rounded: 'die Hälfte', 'ein Drittel'."""
    text = quantity.span.text
    return quantity.unit == _SHARE and not any(map(str.isdigit, text)) and _PER_CENT not in text.casefold()


def agree(one: Amount, other: Amount) -> bool:
    """Tell whether two amounts can be the same."""
    return one.low <= other.high and other.low <= one.high


def sides(amounts: Iterable[Amount]) -> list[list[Amount]]:
    """Group amounts into those that can be the same, the smallest first.

    An open or vague amount goes with the nearest group it agrees with; if all amounts agree there is one group.
    """
    groups: list[list[Amount]] = []
    for amount in sorted(amounts, key=lambda each: (each.high - each.low, each.middle, each.span)):
        fitting = [group for group in groups if all(agree(amount, member) for member in group)]
        home = min(fitting, key=lambda group: abs(_middle(group) - amount.middle), default=None)
        if home is None:
            groups.append([amount])
        else:
            home.append(amount)
    return sorted(groups, key=lambda group: (_middle(group), group[0].span))


def _middle(group: Sequence[Amount]) -> float:
    return min(group, key=lambda each: each.high - each.low).middle

"""A number in the tokens of a text, before it becomes a quantity."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Figure:
    """A number: its half-open stretch of tokens, its bounds, and what is known of how it is written.

    ``one`` marks 'ein', which counts only where something says so; ``scale`` is the factor of 'Millionen' and the like
    that is already in the bounds.
    """

    first: int
    last: int
    low: float | None
    high: float | None
    approximate: bool = False
    unit: str | None = None
    of: str | None = None
    one: bool = False
    scale: float = 1.0

    def times(self, factor: float, last: int) -> Figure:
        """Return the figure multiplied, ending at another token."""
        low = None if self.low is None else rounded(self.low * factor)
        high = None if self.high is None else rounded(self.high * factor)
        return replace(self, low=low, high=high, last=last)

    def joined(self, other: Figure) -> Figure:
        """Return the range from this figure's lower to the other's upper bound, with what the other counts."""
        bounds = [bound for bound in (self.low, self.high, other.low, other.high) if bound is not None]
        low, high = min(bounds), max(bounds)
        approximate = self.approximate or other.approximate
        return replace(other, first=self.first, low=low, high=high, approximate=approximate, one=False)

    @property
    def is_exact(self) -> bool:
        """Whether it is one number rather than an order of magnitude or a range."""
        return self.low is not None and self.low == self.high


def exact(first: int, last: int, value: float, *, one: bool = False) -> Figure:
    """Return the figure of one number."""
    return Figure(first, last, value, value, one=one)


# Units are converted by factors such as 1/60; nine significant digits keep 20 seconds from being 0.33333333333333337.
_SIGNIFICANT = 9


def rounded(value: float) -> float:
    """Return a product without the last digits, in which binary fractions show."""
    return float(f"{value:.{_SIGNIFICANT}g}")

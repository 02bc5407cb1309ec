"""Tells whether a text is whole: only a whole report can be said to leave something out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lesart.model import Completeness, SegmentKind

if TYPE_CHECKING:
    from lesart.intake.layout.analysis import Analysis, Layout
    from lesart.intake.layout.lines import Piece

# A report of fewer words is a teaser or the remains of a page that could not be read. Set below the shortest of the
# 850 complete Wikinews articles of quotations-de but a handful; agency flashes have some 50.
BARELY_READ_WORDS = 40
# A last line of this many words without final punctuation was cut in mid-sentence, shorter ones are headings or links.
_UNENDED_WORDS = 20
_REPORT = (SegmentKind.BODY, SegmentKind.STANDFIRST)
_FINAL = re.compile(r"[.!?:;][\"”“»«’‘'›)\]*_]*$|[\"”“»«)\]]$")


def read_completeness(analysis: Analysis, rules: Layout) -> Completeness:
    """Return how much of the published text there is.

    ``CUT_OFF``: it ends in '…' or in mid-sentence, or a wall stands before the rest. ``BARELY_READ``: it has fewer than
    ``BARELY_READ_WORDS`` words of running text.
    """
    report = analysis.of_kind(*_REPORT)
    if _walled(analysis, rules) or (report and _breaks_off(report[-1], rules)):
        return Completeness.CUT_OFF
    words = sum(piece.words for piece in report)
    return Completeness.BARELY_READ if words < BARELY_READ_WORDS else Completeness.WHOLE


def _breaks_off(last: Piece, rules: Layout) -> bool:
    text = last.text.rstrip("*_ ")
    if text.lower().endswith(rules.words.paywall.endings):
        return True
    return last.words >= _UNENDED_WORDS and _FINAL.search(text) is None


def _is_closed(analysis: Analysis) -> bool:
    """Tell whether a credit or a byline closes the report before anything else follows."""
    last = max((number for number, piece in enumerate(analysis.pieces) if piece.kind in _REPORT), default=-1)
    after = analysis.pieces[last + 1 : last + 2]
    return bool(after) and after[0].kind in (SegmentKind.CREDIT, SegmentKind.BYLINE)


def _walled(analysis: Analysis, rules: Layout) -> bool:
    """Tell whether a wall, or a mark such as '[...]' on a line of its own, has next to no report behind it."""
    behind = 0
    if _is_closed(analysis):
        return False
    for piece in reversed(analysis.pieces):
        if piece.kind in _REPORT:
            behind += piece.words
            if behind >= BARELY_READ_WORDS:
                return False
        elif piece.kind is SegmentKind.FURNITURE and (
            rules.furniture.is_paywall(piece.text) or piece.text.strip() in rules.words.paywall.endings
        ):
            return True
    return False

"""Which acts are done by speaking."""

from __future__ import annotations

from lesart.model import Act

PERFORMED = frozenset({Act.THREATEN, Act.DEMAND, Act.PROMISE, Act.PROPOSE, Act.REJECT})
"""What somebody does by speaking; the claim is then that he did it, and another who does the same makes another claim."""

VOICED = PERFORMED | {Act.ACCUSE, Act.WARN}
"""What belongs to who says it: two who accuse or warn make two claims, though what they hold may be the same."""

KINDRED = {Act.WARN: Act.THREATEN, Act.PROPOSE: Act.DEMAND, Act.PROMISE: Act.DEMAND}
"""Acts that reports tell in each other's words: a threat as a warning, the demand for a promise as either of them."""

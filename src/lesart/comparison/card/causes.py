"""What the reports say the event was caused by, with whose word it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.card.values import Found, field
from lesart.comparison.card.wording import Wordings
from lesart.language.de.events import load_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.comparison.card.scene import Scene
    from lesart.comparison.events.report import Clause, Report
    from lesart.model import FieldValue

# The share of the shorter wording's words that two wordings of one cause have in common.
_ALIKE = 0.5
# Events that come about without anybody deciding on them.
_CAUSED = frozenset({"disaster", "violence", "death"})


def causes_of(scene: Scene) -> tuple[FieldValue, ...]:
    """Return the sentences that give the cause, or say that it is not known, in the words of the reports."""
    if scene.family not in _CAUSED:
        return ()
    wordings = Wordings(_ALIKE)
    found = [
        Found(wordings.key(clause.sentence), span.text, span, report.article.name)
        for report in scene.reports
        for clause in _telling(scene, report)
        for span in (report.span(clause.sentence),)
    ]
    return field(found)


def _telling(scene: Scene, report: Report) -> Iterator[Clause]:
    for clause in report.clauses:
        if scene.is_earlier(report, clause) or clause.direct or clause.sentence[-1].text == "?":
            continue
        if _gives_cause(scene, clause):
            yield clause


def _gives_cause(scene: Scene, clause: Clause) -> bool:
    words, told = load_words("cause"), frozenset(clause.verbs.values())
    lemmas = {token.lemma_.lower() for token in clause.tokens}
    if lemmas & words["nouns"]:
        return True
    named = {mention.token.i for mention in scene.mentions}
    event = any(token.i in named for token in clause.tokens)
    leads = not told.isdisjoint(words["leading"]) and any(t.lower_ in words["leading_to"] for t in clause.tokens)
    return event and (leads or not told.isdisjoint(words["verbs"]))

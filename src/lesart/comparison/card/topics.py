"""What the event was about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.card.phrases import phrases_from
from lesart.comparison.card.spoken import spoken_of
from lesart.comparison.card.values import Found, field
from lesart.comparison.card.wording import Wordings
from lesart.comparison.events.report import verbs
from lesart.language.de.events import load_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from lesart.comparison.card.scene import Scene
    from lesart.comparison.events.report import Clause, Report
    from lesart.model import FieldValue

    Phrase = tuple[Token, ...]

# The share of its words that a topic has in common with another in other words.
_ALIKE = 0.6
_FINITE_PASSIVE = frozenset({"werden", "sein"})


def topics_of(scene: Scene) -> tuple[FieldValue, ...]:
    """Return the topics that the reports name, in their words."""
    if scene.family != "encounter":
        return ()
    wordings = Wordings(_ALIKE)
    found = [each for report in scene.reports for each in _topics(report, wordings)]
    named = " ".join(each.value.casefold() for each in found)
    return field([*found, *(each for each in spoken_of(scene.reports) if each.value.casefold() not in named)])


def _topics(report: Report, wordings: Wordings) -> Iterator[Found]:
    for clause in report.clauses:
        if clause.direct:
            continue
        for phrase in _named(clause):
            if _is_topic(phrase):
                span = report.span(_with_article(phrase))
                yield Found(_compound(phrase) or wordings.key(phrase), span.text, span, report.article.name)


def _compound(phrase: Phrase) -> str | None:
    """Return what a compound with a hyphen is about: 'Ukraine-Krise' and 'Ukraine-Konflikt' are one topic."""
    first, hyphen, _ = phrase[0].text.partition("-")
    return first.casefold() if len(phrase) == 1 and hyphen and not first.isupper() else None


def _named(clause: Clause) -> Iterator[Phrase]:
    """Yield the noun phrases that a clause gives as topics."""
    tokens, words = clause.tokens, load_words("topic")
    if any(token.tag_ in {"VMFIN", "PTKNEG"} for token in tokens):
        return
    told = frozenset(verbs(tokens).values())
    for number, token in enumerate(tokens):
        about = token.lower_ == "über" and _nearest_verb(tokens, token) in words["verbs"]
        around = token.lower_ == "um" and _goes_about(tokens, number)
        if about or around or (token.tag_ == "NN" and token.lemma_.lower() in words["nouns"]):
            yield from phrases_from(tokens, number + 1)
    yield from _raised(tokens, told)


def _nearest_verb(tokens: Sequence[Token], token: Token) -> str | None:
    """Return the lemma of the full verb nearest to a word, the later of two as near."""
    lemmas = verbs(tokens)
    return lemmas[min(lemmas, key=lambda number: (abs(number - token.i), -number))] if lemmas else None


def _goes_about(tokens: Sequence[Token], number: int) -> bool:
    before = {token.lemma_.lower() for token in tokens[:number]}
    return "gehen" in before and "es" in {token.lower_ for token in tokens}


def _raised(tokens: Sequence[Token], told: frozenset[str]) -> Iterator[Phrase]:
    """Yield the subjects in 'Erörtert wurden die Lage und der Handel' and 'Im Mittelpunkt standen …'."""
    words = load_words("topic")
    text = " ".join(token.lower_ for token in tokens)
    brought_up = not told.isdisjoint(words["raised"])
    raised = brought_up and any(t.lemma_ in _FINITE_PASSIVE for t in tokens)
    if brought_up and not raised:
        objects = (number for number, token in enumerate(tokens) if token.tag_ == "ART" and token.lower_ == "den")
        yield from phrases_from(tokens, next(objects, len(tokens)))
    centred = any(phrase in text for phrase in words["phrases"]) and not told.isdisjoint({"stehen", "liegen", "kommen"})
    if not (raised or centred):
        return
    finite = next((n for n, token in enumerate(tokens) if token.tag_ in ("VVFIN", "VAFIN")), None)
    if finite is not None and any(t.lower_ in text.split()[:2] for t in tokens[:1]):
        yield from phrases_from(tokens, finite + 1)


def _with_article(phrase: Phrase) -> Phrase:
    """Return a phrase with its article where an adjective comes first, whose ending needs it."""
    before = phrase[0].nbor(-1) if phrase[0].i > 0 else None
    needed = phrase[0].tag_ == "ADJA" and before is not None and before.tag_ == "ART"
    return (before, *phrase) if needed and before is not None else phrase


def _is_topic(phrase: Phrase) -> bool:
    nouns = [token for token in phrase if token.tag_ in ("NN", "NE")]
    counts = phrase[0].tag_ == "CARD"
    return bool(nouns) and not counts and nouns[0].lemma_.lower() not in load_words("topic")["not_topics"]

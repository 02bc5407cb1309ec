"""What some reports say was done and others that it was not: 'soll ihn gestoßen haben', 'hat niemanden gestoßen'."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lesart.comparison.disagreements.contradiction import contradiction
from lesart.comparison.disagreements.negation import affirms, negates_a_part, negates_so_far
from lesart.comparison.figures.periods import period_of
from lesart.comparison.statements.openness import leaves_open
from lesart.comparison.terms.extraction import separated_particles
from lesart.comparison.terms.roots import root
from lesart.language.frequency import load_frequency
from lesart.model import MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lesart.comparison.disagreements.context import Context
    from lesart.comparison.disagreements.finding import Finding

# A verb that a larger share of texts have may tell of many things in one story ('zahlen'). Between what is told of one
# thing as a rule ('klopfen', 'stoßen', 'ermitteln': up to 0.0055) and what is not ('warnen', 'verlangen': from 0.0077).
_COMMON = 0.006
# A verb that stands in more statements of the story than this is what it is about, and may be meant in any way.
_MOST = 8
_VERBS = frozenset({"VVFIN", "VVPP", "VVINF", "VVIZU"})
_HEARSAY = "sollen"
_OPENERS = frozenset({"ob", "falls", "wenn", "sofern", "um", "ohne", "statt", "bis", "bevor", "damit"})


def find_deeds(context: Context) -> Iterator[Finding]:
    """Yield a finding for each deed that a report tells as done and another, or somebody else, as not done.

    The statements need not have been aligned: both turn on one verb that tells of few things, or on the noun made of it
    ('Ermittlungen gebe es nicht'), and tell of the same time. What is wished for, feared, asked or made a condition does
    not count. That something is not so yet contradicts only what was told before.
    """
    negated = context.alignment.negations
    for verb, numbers in sorted(_by_verb(context).items()):
        missing = [n for n in numbers if verb in negated[n] and _denies(n, context)]
        done = [n for n in numbers if affirms(n, context) and _tells(n, context)] if missing else []
        pairs = [(a, b) for a in done for b in missing if _same_question(a, b, context)]
        if pairs:
            done, missing = sorted({a for a, _ in pairs}), sorted({b for _, b in pairs})
            quoted = any(context.alignment.statements[number].quotation is not None for number in missing)
            yield contradiction(verb, done, missing, context, denied=quoted)


def _by_verb(context: Context) -> Mapping[str, Sequence[int]]:
    """Return the statements by the roots of their verbs, those that tell of few things."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    rare = load_frequency("de")
    for number in range(len(context.alignment.statements)):
        tokens = context.tokens(context.alignment.statements[number])
        particles = separated_particles(tokens)
        for token in tokens:
            apart = particles.get(token.i, "")
            lemma = apart + (token.lemma_ or token.text)
            # The form of a verb whose particle stands apart is that of another verb.
            share = rare.share(lemma) if apart else max(rare.share(lemma), rare.share(token.text))
            if token.tag_ in _VERBS and share <= _COMMON:
                found[root(lemma)].append(number)
    negated: defaultdict[str, list[int]] = defaultdict(list)
    for number, roots in enumerate(context.alignment.negations):
        for verb in roots:
            negated[verb].append(number)
    for verb, numbers in found.items():
        told = set(numbers)
        numbers += [number for number in negated.get(verb, ()) if number not in told]
    return {verb: numbers for verb, numbers in found.items() if 1 < len(set(numbers)) <= _MOST}


def _denies(number: int, context: Context) -> bool:
    return not negates_a_part(number, context) and _tells(number, context)


def _tells(number: int, context: Context) -> bool:
    """Tell whether a statement tells what happened, if only as hearsay."""
    statement = context.alignment.statements[number]
    tokens = context.tokens(context.alignment.statements[number])
    sentence = context.alignment.docs[statement.article_id][statement.sentence].sent
    wished = any(t.tag_ in {"VMFIN", "VMINF"} and t.lemma_ != _HEARSAY for t in tokens)
    heard = any(t.lemma_ == _HEARSAY for t in tokens)
    perfect = any(t.tag_ in {"VAINF", "VAFIN"} and t.lemma_ in {"haben", "sein"} for t in tokens)
    asked = sentence[-1].text == "?" or any(t.lower_ in _OPENERS for t in tokens[:2])
    return not wished and (perfect or not heard) and not asked and not leaves_open(tokens)


def _same_question(one: int, other: int, context: Context) -> bool:
    statements = context.alignment.statements
    left, right = statements[one], statements[other]
    if left.article_id == right.article_id and left.speaker == right.speaker:
        return False
    named = [_participants(each, context) for each in (one, other)]
    if all(named) and named[0].isdisjoint(named[1]):
        return False
    told = [context.published(each.article_id) for each in (left, right)]
    if negates_so_far(other, context) and not (all(told) and told[0] <= told[1]):
        return False
    periods = [period_of(each, context.readings[each.article_id]) for each in (left, right)]
    return not periods[0].is_another(periods[1], loose=True)


def _participants(number: int, context: Context) -> frozenset[str]:
    """Return whom a statement names."""
    statement = context.alignment.statements[number]
    mentions = context.readings[statement.article_id].mentions
    named = (each for each in mentions if each.kind is MentionKind.NAME and statement.contains(each.span))
    return frozenset(
        entity for each in named if (entity := context.entity_of(statement.article_id, each.entity_id)) is not None
    )

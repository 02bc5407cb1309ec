"""Accounts of one claim of which some say that it is so and others that it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.disagreements.finding import Finding, side_of
from lesart.comparison.disagreements.negation import (
    affirms,
    denies_by_itself,
    denies_it,
    negates_a_part,
    negates_so_far,
    points_well,
)
from lesart.comparison.terms.antonyms import contradicting_pairs
from lesart.comparison.terms.extraction import DATE
from lesart.model import DisagreementKind, Reason, Stance

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from lesart.comparison.claims.drafts import Member
    from lesart.comparison.disagreements.context import Context

# Letters of a sentence that is shown whole.
_LONGEST = 200
# Words by which a report says that something has become otherwise.
_CHANGED = frozenset({"wieder", "mittlerweile", "inzwischen"})


def find_denials(context: Context) -> Iterator[Finding]:
    """Yield a finding for each claim that is put forward and denied.

    It is a denial where somebody answers the claim ('Das ist frei erfunden', 'wies dies zurück') or is quoted with the
    contrary; where reports contradict each other in their own words, or with words that are opposites ('offen',
    'geschlossen'), it is one of polarity. One article suffices: the dispute is in the story, not between the papers. Where
    it is one, whoever else denies the claim by word stands on the side of the denial.
    """
    for claim, members in context.all_claimed():
        holding = [member for member in members if not member.negative and member.stance is not Stance.DENIES]
        negative = [member for member in members if member.negative]
        affirming = [member for member in holding if affirms(member.number, context)] if negative else []
        answered = [(member, _denied(member, affirming, context)) for member in negative]
        denying = [member for member, others in answered if others]
        told = {other.number for _, others in answered for other in others}
        denied = [other for other in holding if other.number in told]
        if denying and denied and not _of_counted(denying, claim.id, context):
            by_word = (member for member in members if member.negative and context.alignment.denied[member.number])
            yield _finding(claim.id, denied, list(dict.fromkeys((*denying, *by_word))), context)
        sides = _opposites(holding, context)
        if sides is not None:
            yield _finding(claim.id, *sides, context)


def _of_counted(denying: Sequence[Member], claim_id: str, context: Context) -> bool:
    """Tell whether it is only figures that are denied which reports set against others: that is told as a number."""
    figures = {amount.statement for c in context.alignment.contrasts for group in c.groups for amount in group}
    return all(member.number in figures for member in denying) and any(
        claim_id in context.claims_of.get(number, ()) for number in figures
    )


def _opposites(members: Sequence[Member], context: Context) -> tuple[Sequence[Member], Sequence[Member]] | None:
    """Return the accounts that say one thing and those that say its opposite of the same noun, None if none do."""
    for one, other in contradicting_pairs(
        {key for member in members for key in context.alignment.terms[member.number]}
    ):
        left, right = (_saying(key, members, context) for key in (one, other))
        apart = [member for member in left if member not in right], [member for member in right if member not in left]
        linked = any(_same_question(a.number, b.number, context) for a in apart[0] for b in apart[1])
        if linked and not _has_changed(apart, context):
            return apart
    return None


def _same_question(one: int, other: int, context: Context) -> bool:
    """Tell whether two statements share a noun, and the day where one names a day: closed now, open on Friday is both."""
    days = [{key for key in context.alignment.terms[number] if key.startswith(DATE)} for number in (one, other)]
    return context.share_noun(one, other) and (not any(days) or not days[0].isdisjoint(days[1]))


def _has_changed(sides: Sequence[Sequence[Member]], context: Context) -> bool:
    """Tell whether a report says that the one has followed the other: 'ist wieder frei'."""
    return any(_CHANGED & context.lemmas(member.statement) for side in sides for member in side)


def _saying(key: str, members: Sequence[Member], context: Context) -> list[Member]:
    """Return the accounts that have a root in their own words, not only around them, and do not negate it.

    Where there was 'keine Einigung' there is 'Streit': opposites of which one is negated agree.
    """
    terms, negated = context.alignment.terms, context.alignment.all_negations
    return [
        member
        for member in members
        if key in terms[member.number] and terms[member.number][key][1] == 1.0 and key not in negated[member.number]
    ]


def _denied(member: Member, affirming: Sequence[Member], context: Context) -> Sequence[Member]:
    """Return which accounts that say it is so a denial is about: all if it points to one of them, else those very like it."""
    number = member.number
    if number in context.alignment.antecedent:
        return _pointed_at(number, affirming, context) if points_well(number, context) else ()
    if context.alignment.denied[number]:
        denies = denies_it(number, context)
    else:
        denies = not negates_a_part(number, context) and not negates_so_far(number, context)
    return [other for other in affirming if context.is_close(number, other.number)] if denies else ()


def _pointed_at(number: int, affirming: Sequence[Member], context: Context) -> list[Member]:
    """Return the accounts of what a denial points to, without those that contradict it themselves."""
    told = context.alignment.terms[context.alignment.antecedent[number]]
    return [other for other in affirming if not _contradict(told, context.alignment.terms[other.number])]


def _contradict(one: Collection[str], other: Collection[str]) -> bool:
    pairs = contradicting_pairs({*one, *other})
    return any((a in one and b in other) or (b in one and a in other) for a, b in pairs)


def _finding(claim_id: str, holding: Sequence[Member], denying: Sequence[Member], context: Context) -> Finding:
    answered = any(
        member.negative and (member.number in context.alignment.antecedent or member.statement.quotation)
        for member in denying
    )
    kind = DisagreementKind.DENIAL if answered else DisagreementKind.POLARITY
    one, other = _plainest(holding), _plainest(denying)
    sides = (
        side_of(one.statement.text, [span for member in holding for span in member.statement.spans]),
        side_of(_words(other, context), [span for member in denying for span in member.statement.spans]),
    )
    code = "denied" if answered else "contradicted"
    reason = Reason(code, {"holding": (_said(one, context),), "denying": (_said(other, context),)})
    return Finding(kind, claim_id, sides, (reason,))


def _plainest(members: Sequence[Member]) -> Member:
    return min(members, key=lambda member: (len(member.statement.spans), len(member.statement.text), member.number))


def _words(member: Member, context: Context) -> str:
    """Return a denial so that it reads as one: with the words that introduce what is denied, where only they deny.

    'Die Stadt dementierte einen Bericht, wonach die Brücke bedroht ist' rather than 'die Brücke bedroht ist'.
    """
    statement = member.statement
    if not (member.negative and context.alignment.denied[member.number]) or denies_by_itself(member.number, context):
        return statement.text
    sentence = context.alignment.docs[statement.article_id][statement.sentence].sent
    whole = " ".join(context.article(statement.article_id).text[sentence.start_char : sentence.end_char].split())
    return whole.rstrip(".") if len(whole) <= _LONGEST else statement.text


def _said(member: Member, context: Context) -> str:
    speaker = context.speaker_name(member.statement)
    outlet = context.article(member.statement.article_id).name
    said_by = f"{outlet}: {speaker}" if speaker else outlet
    return f"„{_words(member, context)}“ ({said_by})"

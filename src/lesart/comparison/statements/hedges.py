"""Which words keep a statement from being told as fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.statements.openness import is_unknown, leaves_whether_open
from lesart.language.de.lexicon.hedging import hedge_words
from lesart.reading.quotations.mood import is_past_subjunctive

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

_PERFECT = frozenset({"haben", "sein"})
_GUESSING = frozenset({"könnte", "könnten", "dürfte", "dürften"})
_WISHED = frozenset({"möchte", "möchten"})
# What a thing that is not so would take to be so.
_CONDITIONS = frozenset({"wenn", "falls", "sofern", "sonst", "andernfalls", "ohne", "falle"})
_SUBORDINATING = frozenset({"KOUS", "KOUI", "PRELS", "PRELAT", "PWS", "PWAT", "PWAV"})
_BEFORE_OPENER = frozenset({"APPR", "APPRART", "KON", "ADV"})


def is_hedged(tokens: Sequence[Token]) -> bool:
    """Tell whether a clause carries a hedge: 'offenbar', 'angeblich', 'soll … haben', 'könnte', 'dürfte', Konjunktiv.

    What would be so under a condition ('Ohne den Streik hätte …') is told without reserve.
    """
    return (
        any(_is_hedge(token, tokens) for token in tokens)
        or leaves_whether_open(tokens)
        or _is_guess(tokens)
        or is_hearsay(tokens)
        or is_reported(tokens)
    )


def is_act_hedged(tokens: Sequence[Token]) -> bool:
    """Tell whether a clause that tells what somebody did by speaking is hedged: what he said himself is no reserve.

    'Sie drohte, das Land könnte die Linie übernehmen' is told as fact, as is 'Sie warnte vor einem angeblichen Plan'.
    """
    main = _until_clause(tokens)
    return is_hedged([token for token in main if not (token.tag_ == "ADJA" and _kind(token) == "distance")])


def is_hearsay(tokens: Sequence[Token]) -> bool:
    """Tell whether 'soll' reports hearsay: with a perfect infinitive ('soll gedroht haben') it never states a plan."""
    modal = any(token.lower_ in {"soll", "sollen"} and token.tag_ == "VMFIN" for token in tokens)
    infinitives = (token for token in tokens if token.tag_ == "VAINF")
    return modal and any(token.lemma_ in _PERFECT for token in infinitives)


def is_reported(tokens: Sequence[Token]) -> bool:
    """Tell whether the finite verb is that of reported speech: whoever's word it is, the outlet does not vouch for it.

    The past subjunctive reports only where the present one cannot be told from the indicative ('sie hätten', 'sie kämen');
    'hätte', 'wäre', 'sähe' tell of what is not so. 'möchte' is Konjunktiv in form only; it states a wish.
    """
    finite = _subjunctive(tokens)
    if finite is None or not _is_past(finite):
        return finite is not None
    either = "Plur" in finite.morph.get("Number", []) and finite.tag_ != "VMFIN" and finite.lower_ != "wären"
    return either and not any(token.lower_ in _CONDITIONS and token.tag_ != "KOUI" for token in tokens)


def _is_guess(tokens: Sequence[Token]) -> bool:
    """Tell whether a clause says what could or must be so, or compares with what is not: 'könnte', 'als ginge es'."""
    finite = _subjunctive(tokens)
    unreal = finite is not None and _is_past(finite)
    modal = finite is not None and finite.tag_ == "VMFIN" and (finite.lemma_ != "sollen" or finite == tokens[0])
    compares = tokens[0].lower_ == "als" if tokens else False
    return (unreal and (modal or compares)) or any(token.lower_ in _GUESSING for token in tokens)


def _subjunctive(tokens: Sequence[Token]) -> Token | None:
    """Return the finite verb if it is Konjunktiv: that of the main clause where a clause has one."""
    finite = next(_finite(tokens), None)
    if finite is None or finite.lower_ in _WISHED or "Sub" not in finite.morph.get("Mood", []):
        return None
    return finite


def _finite(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the finite verbs, those of clauses that a word subordinates last."""
    pieces: list[list[Token]] = [[]]
    for token in tokens:
        if token.text == ",":
            pieces.append([])
        else:
            pieces[-1].append(token)
    for piece in sorted(filter(None, pieces), key=_is_subordinate):
        yield from (token for token in piece if token.tag_.endswith("FIN"))


def _is_subordinate(piece: Sequence[Token]) -> bool:
    opener = piece[1] if piece[0].tag_ in _BEFORE_OPENER and len(piece) > 1 else piece[0]
    return opener.tag_ in _SUBORDINATING


def _is_past(finite: Token) -> bool:
    return "Past" in finite.morph.get("Tense", []) or is_past_subjunctive(finite.lower_)


def _is_hedge(token: Token, tokens: Sequence[Token]) -> bool:
    """Tell whether a word hedges; what only is not known of a thing ('unklar, warum') leaves the thing itself alone."""
    return _kind(token) is not None and (not is_unknown(token) or leaves_whether_open(tokens))


def _kind(token: Token) -> str | None:
    words = hedge_words()
    return words.get(token.lemma_.casefold()) or words.get(token.lower_)


def _until_clause(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens up to the comma behind the finite verb."""
    finite = next((place for place, token in enumerate(tokens) if token.tag_.endswith("FIN")), len(tokens))
    end = next((place for place in range(finite, len(tokens)) if tokens[place].text in {",", ":"}), len(tokens))
    return tokens[:end]

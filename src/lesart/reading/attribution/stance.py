"""How a statement stands to what it says: denied, negated, doubted by the outlet."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lesart.language.de.lexicon.tables import read_table
from lesart.model import Quotation, QuotationKind
from lesart.reading.attribution.distance import distancing, hearsay
from lesart.reading.attribution.verbs import cue_lemma, main_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.reading.attribution.text import Text
    from lesart.reading.entities.sentences import Word

_NEGATORS = frozenset(
    {"nicht", "nie", "niemals", "niemand", "nichts", "nirgends", "keinesfalls", "keineswegs", "weder", "keiner"}
)
_DOUBTING_CUES = frozenset({"behaupten", "vorgeben"})
_SET_ASIDE = frozenset({"zurückweisen", "widersprechen", "entgegentreten"})
"""Verbs that deny where their object is an allegation, and reject where it is a proposal."""
_OPENERS = frozenset({"KOUS", "KOUI", "PRELS", "PRELAT", "PWAV"})
_COMPLEMENTS = frozenset({"dass", "daß", "ob", "wie", "warum", "weshalb", "wann", "wo"})
_STOPS = frozenset({",", ".", ":", ";", "–", "—"})


def is_negated(quotation: Quotation, text: Text) -> bool:
    """Tell whether the speaker denies the content, or the content's first main clause is a negation.

    Where a negation is denied ('bestreitet, nicht gezahlt zu haben') nothing is left of it.
    """
    if quotation.kind is QuotationKind.REPORTED:
        words = text.of(quotation.content)
        return denies(words) and not concedes(words)
    if denies(text.of(quotation.cue)) and not _are_own_words(quotation, text):
        negative = quotation.kind is QuotationKind.INDIRECT and is_negation(_main_clause(text.of(quotation.content)))
        return concedes(text.of(quotation.frame)) == negative
    return is_negation(_main_clause(text.of(quotation.content)))


def _are_own_words(quotation: Quotation, text: Text) -> bool:
    """Tell whether a denial is followed by what its speaker holds: 'widersprach, das sei falsch', 'dementierte: …'.

    What hangs on a noun ('widersprach der Deutung, …') is what he denies.
    """
    frame = text.of(quotation.frame)
    if frame and frame[-1].text == ":":
        return True
    named = [word for word in frame if word.text[0].isalnum()][-1:]
    hangs = bool(named) and named[0].tag == "NN" and named[0].end < quotation.start
    return not hangs and cue_lemma(text.of(quotation.cue)) in {"widersprechen", "entgegentreten"}


def denies(words: Sequence[Word]) -> bool:
    """Tell whether a frame or a reported act denies: 'bestritt', 'wies die Vorwürfe zurück', 'bestätigte das nicht'."""
    if not words:
        return False
    verb = main_verb(words)
    lemma = verb.lemma if verb is not None else cue_lemma(words)
    if lemma in _denying() - _SET_ASIDE:
        return True
    if lemma in _SET_ASIDE:
        return lemma != "zurückweisen" or any(_is_allegation(word) for word in words)
    return lemma in {"bestätigen", "einräumen", "zugeben"} and is_negation(words)


def concedes(words: Sequence[Word]) -> bool:
    """Tell whether a denial is itself denied: 'Das bestritt sie nicht', 'Niemand bestreitet'."""
    verb = main_verb(words)
    return verb is not None and verb.lemma in _denying() and is_negation(_main_clause(words))


def is_hedged(quotation: Quotation, text: Text) -> bool:
    """Tell whether the outlet doubts or reports at second hand: 'soll', 'angeblich', 'behauptete'."""
    frame, content = text.of(quotation.frame), text.of(quotation.content)
    if cue_lemma(text.of(quotation.cue)) in _DOUBTING_CUES:
        return True
    if distancing(frame) or hearsay(frame):
        return True
    if quotation.kind is QuotationKind.DIRECT:
        return False
    first = content[: len(_first_sentence(content))]
    told = quotation.kind in {QuotationKind.REPORTED, QuotationKind.FREE_INDIRECT}
    doubted = distancing(first, only="" if told else "distance")
    return bool(hearsay(first)) or any(word.tag != "ADJA" for word in doubted)


@cache
def _denying() -> frozenset[str]:
    return frozenset(row[0].lower() for row in read_table("denials.tsv") if row[1] == "verb")


@cache
def _allegations() -> tuple[str, ...]:
    rows = read_table("denials.tsv")
    return tuple(row[0].lower() for row in rows if row[1] == "allegation")


@cache
def _pointers() -> frozenset[str]:
    return frozenset(row[0].lower() for row in read_table("denials.tsv") if row[1] == "pointer")


def _is_allegation(word: Word) -> bool:
    if word.tag == "NN":
        stems = (word.lemma.lower(), word.text.lower().removesuffix("en").removesuffix("e"))
        return any(stem.endswith(noun) for stem in stems for noun in _allegations())
    return word.tag in {"PDS", "PDAT"} and word.text.lower() in _pointers()


def _first_sentence(words: Sequence[Word]) -> Sequence[Word]:
    end = next((at + 1 for at, word in enumerate(words) if word.text in {".", "!", "?"} and at > 0), len(words))
    return words[:end]


def _main_clause(words: Sequence[Word]) -> Sequence[Word]:
    """Return the first main clause of a content, or the "dass" clause that it is, without the clauses that hang on it."""
    found: list[Word] = []
    for number, clause in enumerate(_clauses(_first_sentence(words))):
        first = clause[1] if clause[0].tag in {"APPR", "KON"} and len(clause) > 1 else clause[0]
        opens = first.tag in _OPENERS
        complement = number == 0 and (clause[0].text.lower() in _COMPLEMENTS or clause[0].tag.startswith("PW"))
        if opens and not complement:
            continue
        if clause[0].text.lower() == "sondern":
            return [word for word in found if word.text.lower() != "nicht"]
        if any(word.tag.startswith("V") for word in found):
            break
        found.extend(clause)
    return found or _first_sentence(words)


def _clauses(words: Sequence[Word]) -> list[Sequence[Word]]:
    """Return the stretches between commas, colons and dashes."""
    found: list[list[Word]] = [[]]
    for word in words:
        if word.text in _STOPS:
            found.append([])
        else:
            found[-1].append(word)
    return [clause for clause in found if clause]


def _follows_comparison(words: Sequence[Word], at: int) -> bool:
    before = [word.text.lower() for word in words[max(0, at - 2) : at]]
    return before[-1:] in (["wie"], ["als"]) or before in (["wie", "noch"], ["als", "noch"])


def is_negation(words: Sequence[Word]) -> bool:
    """Tell whether a clause is a negation: 'nicht', 'kein', 'niemand'.

    'nicht nur', 'fünf und nicht drei' and 'so viel wie noch nie' are none.
    """
    for at, word in enumerate(words):
        folded = word.text.lower()
        negator = folded in _NEGATORS or (folded.startswith("kein") and word.tag in {"PIAT", "PIS", "ART", ""})
        if negator and not _is_no_negation(words, at, folded):
            return True
    return False


def _is_no_negation(words: Sequence[Word], at: int, folded: str) -> bool:
    if folded in {"nie", "niemand", "nirgends"}:
        return _follows_comparison(words, at)
    if folded != "nicht":
        return False
    following = words[at + 1] if at + 1 < len(words) else None
    if at > 0 and words[at - 1].text.lower() == "und":
        return True
    return following is not None and (following.tag == "ADJA" or following.text.lower() in {"nur", "zuletzt", "einmal"})

"""Whether a capital stands for its government ('Moskau wies das zurück') or for the city ('in Moskau')."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.entities.word_lists import word_list

if TYPE_CHECKING:
    from lesart.reading.entities.sentences import Sentence

_LOCATING = word_list("locating")
_ADDRESSING = word_list("addressing")
_CITY_NOUNS = word_list("city_nouns")
_ACTING = word_list("acting")
"""Verbs whose subject acts or speaks: what a government does and a city does not."""
_FINITE = frozenset({"VVFIN", "VMFIN", "VAFIN"})
_SKIPPED = frozenset({"ADV", "PTKNEG", "PAV", "ADJD", "PRF"})


def acts(sentence: Sentence, first: int, last: int, *, genitive: bool, political: bool) -> bool:
    """Tell whether the capital at words ``first`` to ``last`` stands for its government.

    Args:
        sentence: the sentence it stands in.
        first: index of its first word.
        last: index after its last word.
        genitive: whether it stands in the genitive before a noun ("Moskaus Forderung").
        political: whether the text names its state elsewhere; where it does not, only a verb of acting shows an actor.

    Returns:
        False where the words around place something there, or nothing shows that it acts or is acted upon.

    """
    texts, words = sentence.texts, sentence.words
    if _in_dateline(sentence, first, last):
        return False
    if genitive:
        return last < len(words) and texts[last].lower() not in _CITY_NOUNS
    before = texts[first - 1].lower() if first else ""
    governed = _governed(sentence, before, first, last)
    if governed is not None:
        return governed
    if before in {"und", "oder", "sowie", "/", "noch"} and first > 1:
        return _joined(sentence, first)
    if political and not _enumerated(sentence, first, last):
        return True
    return _is_subject(sentence, first, last) or _is_object(sentence, first)


def _governed(sentence: Sentence, before: str, first: int, last: int) -> bool | None:
    """Decide by the word before the name, a preposition or a word for a city; None where it decides nothing."""
    if before in _ADDRESSING:
        return True
    if before in {"von", "zu", "vom"}:
        agent = last < len(sentence.words) and sentence.words[last].tag == "ADJA"
        return agent or _verb_of(sentence, {"fordern", "verlangen", "erwarten"})
    placed = before in _LOCATING | _CITY_NOUNS or (first > 0 and sentence.words[first - 1].tag in {"APPR", "APPRART"})
    return False if placed else None


def _enumerated(sentence: Sentence, first: int, last: int) -> bool:
    """Tell whether the name is one of a list of places, or an apposition to a word for a city."""
    before = sentence.words[first - 1] if first else None
    after = sentence.texts[last] if last < len(sentence.words) else ""
    return before is not None and (before.text in {",", "("} or (before.tag == "NN" and after in {",", ")"}))


def _in_dateline(sentence: Sentence, first: int, last: int) -> bool:
    """Tell whether the name opens a line and a dash, a bracket or a slash follows: 'Moskau (dna) –', 'Genf/Lindhavn -'."""
    opens = first == 0 or sentence.texts[1:first] == ("/",)
    return opens and last < len(sentence.words) and sentence.texts[last] in {"(", "-", "–", "—", "/", "."}


def _joined(sentence: Sentence, first: int) -> bool:
    """Decide for 'Washington und Moskau', 'zwischen Washington und Moskau' by what stands before the first name."""
    at = first - 2
    before = sentence.texts[at - 1].lower() if at else ""
    if before in _LOCATING:
        return False
    return before in _ADDRESSING or sentence.words[at].tag == "NE" or at == 0


def _is_subject(sentence: Sentence, first: int, last: int) -> bool:
    words = sentence.words
    at = last
    while at < len(words) and words[at].tag in _SKIPPED:
        at += 1
    if at < len(words) and words[at].tag in _FINITE:
        return words[at].lemma.lower() in _ACTING
    if at < len(words) and words[at].tag == "KON" and at + 1 < len(words) and words[at + 1].tag == "NE":
        return True
    before = first - 1
    while before >= 0 and words[before].tag in _SKIPPED:
        before -= 1
    if before >= 0 and words[before].tag in _FINITE:
        return words[before].lemma.lower() in _ACTING
    opens_clause = before >= 0 and words[before].tag in {"KOUS", "PWAV", "PRELS", "PWS", "KOKOM"}
    return opens_clause and _verb_of(sentence, _ACTING)


def _is_object(sentence: Sentence, first: int) -> bool:
    """Tell whether the name is spoken to: 'drohte Moskau mit Sanktionen', 'fordert Lindhavn auf'."""
    return first > 0 and sentence.words[first - 1].tag in _FINITE and _verb_of(sentence, _ACTING)


def _verb_of(sentence: Sentence, lemmas: set[str] | frozenset[str]) -> bool:
    verbs = (word.lemma.lower() for word in sentence.words if word.tag.startswith("V"))
    return any(lemma in lemmas for lemma in verbs)

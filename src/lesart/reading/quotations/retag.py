"""Tags put right where the clause shows that the tagger erred: participles and finite verbs that look alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.quotations.lexicon import VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

_BOUNDARIES = frozenset({",", ";", ":", ".", "!", "?", "„", "“", "”", "»", "«", '"', "–"})
_AUXILIARIES = frozenset({"haben", "sein", "werden"})
_AFTER_PARTICIPLE = _BOUNDARIES | {"und", "oder", "worden", "haben", "sein"}
_OPENERS = frozenset({"KOUS", "PWAV", "PRELS"})
_PARTICIPLE_ENDINGS = ("t", "en")
_FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN"})
_NOUNS = frozenset({"NN", "NE"})
_BEFORE_INQUIT = frozenset({",", "“", "”", "«"})
_SUBJECT_OPENERS = frozenset({("NE",), ("ART",), ("PPER",), ("PPOSAT",)})
_TITLE_PAIRS = frozenset({("a.", "D."), ("i.", "R."), ("h.", "c."), ("e.", "h.")})
_TITLE_BEGINNINGS = frozenset(first for first, _ in _TITLE_PAIRS)
_MISTAKEN = frozenset({"VVPP", "VVINF", "VAINF", "VVFIN"})
_TELLING = _FINITE | _MISTAKEN | _OPENERS
"""Tags of words that may be mistaken, or that show whether another is."""
_ANNOUNCING = frozenset({",", ":"})
_PRONOUNS = frozenset({"PDAT", "PDS", "PPER", "PIS"})
_DETERMINERS = frozenset({"ART", "PIAT", "PDAT", "PPOSAT"})
_BEFORE_ADJECTIVE = frozenset({"ADJA", "NN", "NE", "CARD", "PIAT"})


def retagged(text: Sequence[str], tag: tuple[str, ...], lemma: Sequence[str]) -> tuple[str, ...]:
    """Return the tags with past participles and finite verbs told apart by where they stand.

    "hat die Rolle der Parteien betont": the form "betont" is also a finite verb, but the clause has one already.
    "gestanden ein": the form is also a participle, but its particle stands behind it.
    "wie der Sender berichtet": the form is also a participle, but the clause has no other verb.
    "nach denen Stellen wegfallen": the form is also an infinitive, but the clause has no other verb.
    "Die Bank erklärt, sie": the form is also a participle, but the sentence has no verb before what the verb announces.
    "denen zufolge sie gewonnen haben": the form is also an infinitive, but the clause has no other verb.
    "Bürgermeister a. D.": what follows a title is no preposition and no verb.
    "alle Versuche": with a capital inside a sentence the word is no verb.
    """
    fixed = list(tag)
    auxiliary = opener = -1
    finite = told = helped = False
    for i, word in _telling(text, tag):
        if word in _TITLE_BEGINNINGS and (word, *text[i + 1 : i + 2]) in _TITLE_PAIRS:
            fixed[i : i + 2] = ["XY", "XY"]
            continue
        if word in _BOUNDARIES:
            auxiliary, opener, finite, helped = -1, -1, False, False
            told = told and word == ","
            continue
        if tag[i] == "VVFIN" and word[0].isupper() and i > 0 and text[i - 1] not in _BOUNDARIES:
            fixed[i] = "NN"
            continue
        told = told or (tag[i] in _FINITE and opener < 0)
        if tag[i] in _MISTAKEN:
            lacking = not finite and 0 <= opener < i - 1 and (i + 1 == len(text) or text[i + 1] in _BOUNDARIES)
            announces = not told and auxiliary < 0 and _announces(text, i)
            joined = not helped and _announces(text, i) and text[i - 1] == "und"
            if ((announces or joined) and _is_present(tag[i], word, lemma[i])) or _is_finite(
                tag, i, auxiliary, lacking=lacking
            ):
                fixed[i], told = "VVFIN", True
            elif tag[i] == "VAINF" and lacking and tag[i - 1] == "VVPP" and lemma[i] != "sein":
                fixed[i] = "VAFIN"
            elif tag[i] == "VVFIN" and 0 <= auxiliary < i - 1 and _ends_like_participle(text, i):
                fixed[i] = "VVPP"
        if tag[i] in _OPENERS:
            opener = i
        helped = helped or tag[i] == "VAFIN"
        auxiliary = _auxiliary(tag[i], lemma[i], i, auxiliary)
        finite = finite or tag[i] in _FINITE
    return tuple(fixed)


def _telling(text: Sequence[str], tag: Sequence[str]) -> list[tuple[int, str]]:
    """Return the words that may be mistaken, and those that part or tell of clauses."""
    return [
        (i, word)
        for i, word in enumerate(text)
        if tag[i] in _TELLING or word in _BOUNDARIES or word in _TITLE_BEGINNINGS
    ]


def _ends_like_participle(text: Sequence[str], i: int) -> bool:
    """Tell whether a word has the ending of a participle and ends its clause."""
    ends = i + 1 == len(text) or text[i + 1].lower() in _AFTER_PARTICIPLE
    return ends and text[i].endswith(_PARTICIPLE_ENDINGS)


def _announces(text: Sequence[str], i: int) -> bool:
    """Tell whether a comma or colon follows the word at ``i``."""
    return i + 1 < len(text) and text[i + 1] in _ANNOUNCING


def _is_present(tag: str, word: str, lemma: str) -> bool:
    """Tell whether a participle of a cue verb has the form of its present tense ("erklärt", "begründet")."""
    stem = lemma[:-2] if lemma.endswith("en") else lemma[:-1]
    return tag == "VVPP" and word in {stem + "t", stem + "et"} and lemma in VERBS


def _is_finite(tag: Sequence[str], i: int, auxiliary: int, *, lacking: bool) -> bool:
    """Tell whether a participle or infinitive is a finite verb: before its particle, or where a clause lacks its verb."""
    if tag[i] == "VVPP" and auxiliary < 0:
        return lacking or tag[i + 1 : i + 2] == ("PTKVZ",)
    return tag[i] == "VVINF" and lacking and tag[i - 1] != "PTKZU"


def _auxiliary(tag: str, lemma: str, i: int, auxiliary: int) -> int:
    """Return the index of the auxiliary that still lacks its participle after the word at ``i``, -1 where none does."""
    if tag == "VAFIN" and lemma in _AUXILIARIES:
        return i
    return -1 if tag in {"VVPP", "VVINF", "VMFIN", "VVFIN"} else auxiliary


def _past_tenses() -> dict[str, str]:
    """Return the past tenses of the weak cue verbs with their infinitives ("dementierte": "dementieren")."""
    found: dict[str, str] = {}
    for verb in VERBS:
        if verb.endswith(("en", "ern", "eln")):
            stem = verb[:-2] + ("e" if verb[-3] in "dt" else "") if verb.endswith("en") else verb[:-1]
            found.update({stem + "te": verb, stem + "ten": verb})
    return found


_PAST_TENSES = _past_tenses()


def saying_verbs(text: Sequence[str], tag: Sequence[str]) -> dict[int, str]:
    """Return the words tagged as adjectives that are past tenses of cue verbs, with their infinitives.

    "Die Sprecherin dementierte Berichte": a noun phrase stands before, and the clause has no other finite verb.
    "Sie bleibe, erwiderte Ministerin Roth": it opens a clause that names somebody and has no other finite verb.
    """
    candidates = (i for i, word in enumerate(text) if tag[i] == "ADJA" and word in _PAST_TENSES)
    return {i: _PAST_TENSES[text[i]] for i in candidates if _lacks_verb(text, tag, i) or _opens_with_verb(text, tag, i)}


def _opens_with_verb(text: Sequence[str], tag: Sequence[str], i: int) -> bool:
    """Tell whether a word behind a comma or a closing mark is the verb of a clause: title or name, and no verb follow."""
    if i == 0 or text[i - 1] not in _BEFORE_INQUIT:
        return False
    last = next((j for j in range(i, len(text)) if text[j] in _BOUNDARIES), len(text))
    named = tag[i + 1 : i + 2] in _SUBJECT_OPENERS or tag[i + 1 : i + 3] == ("NN", "NE")
    return named and not any(tag[j] in _FINITE for j in range(i, last))


def _lacks_verb(text: Sequence[str], tag: Sequence[str], i: int) -> bool:
    first = last = i
    while first > 0 and text[first - 1] not in _BOUNDARIES:
        first -= 1
    while last < len(text) and text[last] not in _BOUNDARIES:
        last += 1
    if first == i or any(tag[j] in _FINITE for j in range(first, last)):
        return False
    if not any(tag[j] in _NOUNS for j in range(i + 1, last)):
        return tag[i - 1] in _NOUNS | _PRONOUNS
    if tag[i - 1] not in _NOUNS:
        return False
    determiners = (j for j in range(first, i - 1) if tag[j] in _DETERMINERS)
    return all(tag[j + 1] in _BEFORE_ADJECTIVE for j in determiners)

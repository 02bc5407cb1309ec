"""Words by which an outlet keeps its distance: 'angeblich', 'soll … haben', 'dürfte', quotation marks that doubt."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from lesart.language.de.lexicon.tables import read_table
from lesart.reading.attribution.text import Text
from lesart.reading.entities.sentences import sentences_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from spacy.tokens import Doc

    from lesart.model import Article, Span
    from lesart.reading.entities.sentences import Word

_QUOTED = re.compile(r"„[^“”\"\n]+[“”\"]|“[^”\n]+”|»[^«\n]+«|«[^»\n]+»|\"[^\"\n]+\"")
_HEARSAY = frozenset({"soll", "sollen"})
_LIKELY = frozenset({"dürfte", "dürften"})
_CLAIMED = frozenset({"will", "wollen"})
_AUXILIARIES = frozenset({"haben", "sein"})
_PARTICIPLES = frozenset({"VVPP", "VAPP", "VMPP"})
_STATES = frozenset(
    {"sein", "geben", "heißen", "stammen", "handeln", "leben", "existieren", "liegen", "gehören", "stehen"}
)
"""Verbs with which 'soll' in the present reports hearsay rather than duty: 'es soll Verletzte geben'."""
_ADJECTIVE_ENDINGS = ("e", "er", "es", "en", "em", "erweise", "")
_KEPT_WORDS = 20_000
"""Words of which it is remembered whether they hedge: about as many as fifty reports have."""
_SCARE_WORDS = 3
"""A longer stretch between quotation marks is taken for somebody's words, not for a word that the outlet doubts."""


def find_hedges(article: Article, doc: Doc) -> tuple[Span, ...]:
    """Find the hedging and distancing words in the outlet's own sentences.

    Args:
        article: the article, with its segments.
        doc: the tagged document over the whole of its text.

    Returns:
        Spans in text order: adverbs and adjectives ('angeblich', 'sogenannte', 'mutmaßlich'), 'soll' where it reports
        hearsay, 'dürfte', 'will' with a perfect infinitive, and short stretches between quotation marks in sentences
        without a word of saying. What stands in longer quotations is the speaker's and left out.

    """
    text = Text(article, sentences_of(article, doc))
    quoted = _quoted(article)
    found: list[Span] = []
    for sentence in text.sentences:
        own = tuple(word for word in sentence.words if not _inside(word, quoted))
        found.extend(article.span(word.start, word.end) for word in (*distancing(own), *hearsay(own)))
        if not any(word.tag.startswith("VV") and word.lemma.lower() in _saying() for word in own):
            begin, end = sentence.words[0].start, sentence.words[-1].end
            found.extend(
                article.span(*mark) for mark in quoted if begin <= mark[0] and mark[1] <= end and _is_short(text, mark)
            )
    return tuple(sorted(dict.fromkeys(found)))


def distancing(words: Iterable[Word], *, only: str = "") -> tuple[Word, ...]:
    """Return the words of the list of hedges among some words; ``only`` limits them to "doubt" or "distance"."""
    words = tuple(words)
    found = [word for word in words if (kind := _kind(word)) is not None and only in {"", kind}]
    found += [
        words[at + 1]
        for at in range(len(words) - 1)
        if words[at].text == "so" and words[at + 1].text.startswith("genannt")
    ]
    return tuple(sorted(found, key=lambda word: word.start))


def hearsay(words: Sequence[Word]) -> tuple[Word, ...]:
    """Return the modal verbs that report: 'soll gesagt haben', 'dürfte', 'will nichts gewusst haben'."""
    return tuple(word for at, word in enumerate(words) if _is_hearsay(words, at))


def _is_hearsay(words: Sequence[Word], at: int) -> bool:
    folded = words[at].text.lower()
    if folded in _LIKELY:
        return True
    if folded not in _HEARSAY | _CLAIMED or words[at].tag not in {"VMFIN", ""}:
        return False
    rest = [word for word in words if word.start != words[at].start]
    infinitives = [word for word in rest if word.tag in {"VAINF", "VVINF", "VMINF"}]
    if _has_perfect_infinitive(rest):
        return True
    return folded in _HEARSAY and any(word.lemma.lower() in _STATES for word in infinitives) and not _is_plan(words)


def _has_perfect_infinitive(words: Sequence[Word]) -> bool:
    """Tell whether 'gesagt haben' stands among some words; before a comma taggers often read its 'haben' as finite."""
    participles = [at for at, word in enumerate(words) if word.tag in _PARTICIPLES]
    return any(word.text in _AUXILIARIES and word.tag == "VAINF" for word in words if participles) or any(
        words[at + 1].text in _AUXILIARIES for at in participles if at + 1 < len(words)
    )


def _is_plan(words: Sequence[Word]) -> bool:
    """Tell whether a sentence speaks of what is to come: 'die Brücke soll 2027 fertig sein'."""
    return any(word.text.isdigit() and len(word.text) == len("2027") for word in words) or any(
        word.text.lower() in {"künftig", "bald", "demnächst", "morgen", "außerdem", "nun", "jetzt"} for word in words
    )


@cache
def _hedges() -> dict[str, str]:
    return {row[0].lower(): row[1] for row in read_table("hedges.tsv")}


@cache
def _saying() -> frozenset[str]:
    return frozenset(row[0].rpartition("|")[2] for row in read_table("cue_verbs.tsv"))


def _kind(word: Word) -> str | None:
    """Return what the list of hedges says of a word, None where it does not have it."""
    return _kind_of_form(word.text) or _hedges().get(word.lemma.lower())


@lru_cache(maxsize=_KEPT_WORDS)
def _kind_of_form(form: str) -> str | None:
    folded, hedges = form.lower(), _hedges()
    return next((kind for ending in _ADJECTIVE_ENDINGS if (kind := hedges.get(folded.removesuffix(ending)))), None)


def _quoted(article: Article) -> list[tuple[int, int]]:
    """Return the stretches between quotation marks within a paragraph, marks included, outer ones only."""
    return [match.span() for match in _QUOTED.finditer(article.text)]


def _inside(word: Word, stretches: Iterable[tuple[int, int]]) -> bool:
    return any(start <= word.start < end for start, end in stretches)


def _is_short(text: Text, mark: tuple[int, int]) -> bool:
    return 1 <= len([word for word in text.between(*mark) if word.text[0].isalnum()]) <= _SCARE_WORDS

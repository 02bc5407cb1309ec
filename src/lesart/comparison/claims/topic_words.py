"""The nouns of claims by their roots, and how a topic is written: 'Sanktionen', 'rote Linie', 'Nato-Osterweiterung'."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from lesart.comparison.quick_documents import words_at
from lesart.comparison.terms.extraction import CONTENT_TAGS, is_light
from lesart.comparison.terms.space import telling

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from spacy.tokens import Doc, Token

    from lesart.comparison.claims.alignment import Alignment
    from lesart.comparison.statements import Statement
    from lesart.comparison.terms.extraction import TermReader

    Numbered = tuple[int, Statement]

_ENDING = {"Fem": "e", "Masc": "er", "Neut": "es"}
"""How an adjective without an article ends in the nominative singular."""
_WITH_ADJECTIVE = 2 / 3
"""The share of the places of a noun at which an adjective must stand to be part of the topic: set by reading topics of the
demonstration."""


class _Place(NamedTuple):
    """A noun that may name a topic: the article, the token, its lemma as it is written, and the root of its last part."""

    article_id: str
    token: Token
    lemma: str
    head: str


class TopicWords:
    """The nouns of the accounts of each claim, by the roots of their parts; names and times are none."""

    def __init__(self, claims: Sequence[Sequence[Numbered]], alignment: Alignment) -> None:
        self._claims = claims
        self._docs = alignment.docs
        self._places = [_places(claim, alignment.docs, alignment.readers) for claim in claims]

    def articles(self, number: int) -> Mapping[str, set[str]]:
        """Return the articles in which a claim has a noun with each root."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for key, place in self._places[number]:
            found[key].add(place.article_id)
        return found

    def heads(self, number: int) -> frozenset[str]:
        """Return the roots that a claim has as a noun or as the last part of one: a 'Staatsbürger' is no state."""
        return frozenset(place.head for _, place in self._places[number])

    def label(self, key: str, numbers: Iterable[int]) -> str:
        """Return how the topic of some claims that share a root is written: the noun that tells most and stands in most."""
        places = [(n, place) for n in numbers for have, place in self._places[n] if have == key]
        standing: defaultdict[str, set[tuple[int, str]]] = defaultdict(set)
        for number, place in places:
            standing[place.lemma].add((number, place.article_id))
        lemma = min(standing, key=lambda word: (-len(standing[word]) * telling(word, word), -len(word), word))
        return _written(lemma, [place.token for _, place in places if place.lemma == lemma])

    def verb(self, number: int) -> str:
        """Return the commonest full verb of the accounts of a claim, "" where there is none."""
        tokens = (token for _, statement in self._claims[number] for token in _tokens(statement, self._docs))
        verbs = Counter(t.lemma_ for t in tokens if t.tag_.startswith("VV") and not is_light(t.lemma_, t))
        return min(verbs, key=lambda verb: (-verbs[verb], verb), default="")


def _places(
    claim: Iterable[Numbered], docs: Mapping[str, Doc], readers: Mapping[str, TermReader]
) -> tuple[tuple[str, _Place], ...]:
    found: list[tuple[str, _Place]] = []
    for _, statement in claim:
        reader = readers[statement.article_id]
        for token in _tokens(statement, docs):
            if token.tag_ == "NN" and not reader.names(token) and not is_light(token.lemma_, token):
                roots = [term.key for term in reader.read([token]) if term.is_root and term.is_noun]
                found += [(root, _Place(statement.article_id, token, _lemma(token), roots[-1])) for root in roots]
    return tuple(found)


def _tokens(statement: Statement, docs: Mapping[str, Doc]) -> Iterator[Token]:
    words = words_at(docs[statement.article_id], statement.tokens)
    return (token for token in words if token.tag_ in CONTENT_TAGS)


def _lemma(token: Token) -> str:
    """Return the lemma of a noun as it is written: those of hyphenated nouns have lost their capitals."""
    return token.text if "-" in token.text else token.lemma_


def _written(lemma: str, tokens: Sequence[Token]) -> str:
    """Write a noun as most of its places have it: in the plural, with an adjective, or bare."""
    plurals = [token for token in tokens if _is_plural(token, lemma)]
    plural = 2 * len(plurals) > len(tokens)
    noun = Counter(map(_without_dative, plurals)).most_common(1)[0][0] if plural else lemma
    adjectives = Counter(before.lemma_ for token in tokens if (before := _adjective(token)) is not None)
    adjective, count = adjectives.most_common(1)[0] if adjectives else ("", 0)
    gender = next((found for token in tokens for found in token.morph.get("Gender", [])), "")
    ending = "e" if plural else _ENDING.get(gender, "")
    if len(tokens) > 1 and count >= _WITH_ADJECTIVE * len(tokens) and ending:
        return f"{adjective}{ending} {noun}"
    return noun


def _is_plural(token: Token, lemma: str) -> bool:
    """Tell whether a noun stands in the plural; a form of which the lexicon does not know that does if it is no genitive."""
    number = token.morph.get("Number", [])
    return number == ["Plur"] if number else token.text != lemma and not token.text.endswith("s")


def _without_dative(token: Token) -> str:
    dative = token.morph.get("Case", []) == ["Dat"] and token.text.endswith("n")
    return token.text[:-1] if dative else token.text


def _adjective(token: Token) -> Token | None:
    before = token.nbor(-1) if token.i > 0 else None
    return before if before is not None and before.tag_ == "ADJA" and before.is_lower else None

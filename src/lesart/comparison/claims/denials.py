"""Finds what a denial denies that does not say so itself: 'Moskau weist dies zurück', 'Das ist frei erfunden'."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from lesart.comparison.acts import PERFORMED
from lesart.comparison.claims.denying import (
    NEGATIONS,
    calls_untrue,
    denial_words,
    forms_of,
    negates_existence,
    ruled_out,
)
from lesart.comparison.quick_documents import words_at
from lesart.comparison.statements.clauses import FINITE
from lesart.comparison.statements.openness import leaves_open
from lesart.comparison.terms.extraction import CONTENT_TAGS, ENTITY, NUMBER, SLOT, is_light
from lesart.comparison.terms.roots import root
from lesart.language.de.lexicon.tables import read_table
from lesart.model import Act, SegmentKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from spacy.tokens import Doc, Token

    from lesart.comparison.statements import Statement
    from lesart.comparison.terms.extraction import Term, TermReader
    from lesart.model import Quotation, Span

    Weighted = Mapping[str, tuple[Term, float]]

# How many statements back a denial may point, and how many if it repeats a word of what it denies.
_REACH = 3
_REACH_WITH_WORD = 6
# Two words of content, or one that holds between two participants ('A macht B verantwortlich'), can be denied.
_DENIABLE_WORDS = 2
# 'Orlenka leugnet alles' denies more than one statement, and none in particular.
_REPORTING = ("berichte", "gemeldet", "melden")
_EVERYTHING = frozenset({"alles", "sämtliche"})


def find_antecedents(
    statements: Sequence[Statement],
    terms: Sequence[Weighted],
    docs: Mapping[str, Doc],
    readers: Mapping[str, TermReader],
) -> tuple[dict[int, int], frozenset[int]]:
    """Return what each pointing denial denies, and all statements that say nothing by themselves.

    The first is by the numbers in ``statements``; the second holds every pointing denial and what merely passes on
    what was said before.

    A denial points if its own words name nothing but the act of denying, somebody, and what was said ('die Vorwürfe',
    'eine solche Zusage'). It denies the nearest earlier statement of its article that repeats its noun, else the
    nearest that says something and that the denier does not say himself; one that finds none denies what the denial
    right before it does, or with a noun that nobody used before ('eine solche Entscheidung') the statement right before
    it. ``statements`` are in text order by article.
    """
    denials = {
        number: words
        for number, statement in enumerate(statements)
        if (words := _pointing_denial(statement, terms[number], docs, readers[statement.article_id])) is not None
    }
    empty = {n for n, statement in enumerate(statements) if is_mere_saying(statement, docs[statement.article_id])}
    pointing = frozenset(denials.keys() | empty)
    search = _Search(statements, terms, pointing, docs)
    found: dict[int, int] = {}
    for number, words in denials.items():
        antecedent = number - 1 if search.goes_on(number) else search.antecedent(number, words)
        if antecedent is None and number - 1 in found and search.same_article(number, number - 1):
            antecedent = found[number - 1]
        if antecedent is not None:
            found[number] = antecedent
    ruling_out = dict(_ruling_out(statements, docs, pointing, search))
    return found | ruling_out, pointing | ruling_out.keys()


def _ruling_out(
    statements: Sequence[Statement], docs: Mapping[str, Doc], pointing: Collection[int], search: _Search
) -> Iterator[tuple[int, int]]:
    """Yield each 'von einem Abzug könne keine Rede sein' with the statement before it that tells of one."""
    for number, statement in enumerate(statements):
        noun = ruled_out(words_at(docs[statement.article_id], statement.tokens)) if number not in pointing else None
        told = search.telling_of(number, root(noun.lemma_ or noun.text)) if noun is not None else None
        if told is not None:
            yield number, told


def _pointing_denial(
    statement: Statement, terms: Weighted, docs: Mapping[str, Doc], reader: TermReader
) -> frozenset[str] | None:
    """Return the roots that a pointing denial names besides denying, None if the statement is no such denial."""
    tokens = words_at(docs[statement.article_id], statement.tokens)
    words = forms_of(tokens)
    named = [token for token in tokens if not reader.names(token)]
    rest = frozenset(_content_roots(statement, named)) - _known_roots()
    points = any(_points(token) for token in tokens)
    if leaves_open(tokens) or (words & NEGATIONS and words & denial_words("comment")):
        return None
    if words & _EVERYTHING or any(key[0] in (NUMBER, SLOT) for key in terms) or len(rest) > (1 if points else 0):
        return None
    denies = bool(words & denial_words("verb")) or calls_untrue(tokens)
    negates = (
        points and bool(words & NEGATIONS) and bool(words & denial_words("idiom") or _pointed_nouns(tokens) & rest)
    )
    return rest if denies or negates else None


def is_mere_saying(statement: Statement, doc: Doc) -> bool:
    """Tell whether a statement only passes on what was said before: 'Das bestätigte ihr Sprecher am Abend'."""
    tokens = words_at(doc, statement.tokens)
    if len(tokens) <= 1 or tokens[0].lower_ not in {"das", "dies"} or tokens[1].tag_ not in FINITE:
        return False
    verb = tokens[1].lemma_.casefold()
    particle = "".join(token.lower_ for token in tokens if token.tag_ == "PTKVZ")
    return bool({verb, particle + verb} & denial_words("saying")) and not any(token.tag_ == "KOUS" for token in tokens)


def _points(token: Token) -> bool:
    """Tell whether a word points back to what was said; an article does not."""
    return token.tag_ != "ART" and bool({token.lower_, token.lemma_.casefold()} & denial_words("pointer"))


def _pointed_nouns(tokens: Sequence[Token]) -> frozenset[str]:
    """Return the roots of the nouns that stand with a word that points back: 'eine solche Zusage'."""
    nouns = (noun for word, noun in pairwise(tokens) if _points(word) and noun.tag_ == "NN")
    return frozenset(root(noun.lemma_ or noun.text) for noun in nouns)


def _content_roots(statement: Statement, tokens: Sequence[Token]) -> Iterator[str]:
    """Yield the roots of the content words outside who says it and with which verb."""
    quotation = statement.quotation
    spans = (*quotation.cue, *_told_by(quotation)) if quotation else ()
    particle = "".join(token.lower_ for token in tokens if token.tag_ == "PTKVZ")
    for token in tokens:
        saying = any(span.start <= token.idx < span.end for span in spans)
        saying = saying or particle + token.lemma_.casefold() in denial_words("verb")
        if token.tag_ in CONTENT_TAGS and token.tag_ != "NE" and not saying and not is_light(token.lemma_, token):
            yield root(token.lemma_ or token.text)


def _told_by(quotation: Quotation) -> Iterator[Span]:
    """Yield who says it, to whom and where; what else stands in the frame may be what is denied ('nannte die Kritik …')."""
    yield from (mention.span for mention in (quotation.speaker, quotation.addressee) if mention is not None)
    if quotation.medium is not None:
        yield quotation.medium


class _Search:
    """Looks for what a denial points to."""

    def __init__(
        self,
        statements: Sequence[Statement],
        terms: Sequence[Weighted],
        pointing: Collection[int],
        docs: Mapping[str, Doc],
    ) -> None:
        self._statements = statements
        self._docs = docs
        self._terms = terms
        self._pointing = pointing

    def antecedent(self, number: int, words: frozenset[str]) -> int | None:
        """Return the statement that a denial with these content roots denies."""
        if self._words(number) & denial_words("report"):
            return self._reported(number)
        if not words:
            near = [other for other in self._before(number, _REACH) if not self._same_speaker(other, number)]
            accusing = (other for other in near if self._statements[other].act is Act.ACCUSE)
            return next(accusing, next(iter(self._accusable(near, number)), None))
        for other in self._before(number, _REACH_WITH_WORD, any_content=True):
            if words & self._terms[other].keys():
                return other if self._deniable(other) else next(iter(self._before(other, _REACH)), other)
        return next(iter(self._before(number, _REACH)), None)

    def telling_of(self, number: int, key: str) -> int | None:
        """Return the nearest statement before one that has a root in its own words and denies nothing itself."""
        for other in self._before(number, _REACH_WITH_WORD):
            own = key in self._terms[other] and self._terms[other][key][1] == 1.0
            if own and not self._words(other) & NEGATIONS:
                return other
        return None

    def _accusable(self, near: Sequence[int], number: int) -> Sequence[int]:
        """Return what of some statements can be the accusation that a denial names: no threat, demand or promise."""
        if not self._words(number) & denial_words("accusation"):
            return near
        return [other for other in near if self._statements[other].act not in PERFORMED] or near

    def goes_on(self, number: int) -> bool:
        """Tell whether a denial goes on with the one before it: 'Da irrt sich jemand' after 'Es gibt keinen Beschluss'."""
        before = number - 1
        if not self.same_article(number, before) or not self._same_speaker(number, before):
            return False
        return before not in self._pointing and negates_existence(self._tokens(before)) is not None

    def _tokens(self, number: int) -> Sequence[Token]:
        doc = self._docs[self._statements[number].article_id]
        return words_at(doc, self._statements[number].tokens)

    def _before(self, number: int, reach: int, *, any_content: bool = False) -> Iterable[int]:
        """Return the statements before one in its article, the nearest first, without those that only point."""
        return [
            other
            for other in range(number - 1, max(-1, number - 1 - reach), -1)
            if self.same_article(other, number)
            and other not in self._pointing
            and (any_content or self._deniable(other))
        ]

    def _reported(self, number: int) -> int | None:
        """Return what 'der Bericht' stands for: what a statement shortly before says was reported, else the news itself."""
        before = [other for other in range(number - 1, -1, -1) if self.same_article(other, number)]
        deniable = [other for other in before if other not in self._pointing and self._deniable(other)]
        for other in deniable[:_REACH_WITH_WORD]:
            if any(word.startswith(_REPORTING) for word in self._words(other)):
                return other
        body = [other for other in deniable if self._statements[other].segment is SegmentKind.BODY]
        return next(reversed(body or deniable), None)

    def _words(self, number: int) -> set[str]:
        return forms_of(self._tokens(number))

    def _deniable(self, number: int) -> bool:
        inside = [term for term, counts in self._terms[number].values() if counts == 1.0]
        words = sum(term.is_root for term in inside)
        participants = sum(term.key.startswith(ENTITY) for term in inside)
        return words >= _DENIABLE_WORDS or (words > 0 and participants >= _DENIABLE_WORDS)

    def _same_speaker(self, one: int, other: int) -> bool:
        speaker = self._statements[one].speaker
        return speaker is not None and speaker == self._statements[other].speaker

    def same_article(self, one: int, other: int) -> bool:
        """Tell whether two statements stand in one article."""
        return min(one, other) >= 0 and self._statements[one].article_id == self._statements[other].article_id


@cache
def _known_roots() -> frozenset[str]:
    """Return the roots that say nothing beside denying: what there is none of is something."""
    return frozenset(root(row[0]) for row in read_table("denials.tsv") if row[1] not in ("resolution", "comment"))

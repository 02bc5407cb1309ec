"""Whether a denial denies what it was put beside, and whether a negation is of the whole."""

from __future__ import annotations

import itertools
from functools import cache
from typing import TYPE_CHECKING

from lesart.comparison.claims.denying import NEGATIONS, denial_words, forms_of
from lesart.comparison.terms.roots import root
from lesart.language.de.lexicon.tables import read_table
from lesart.model import Act

if TYPE_CHECKING:
    from lesart.comparison.disagreements.context import Context

_NOT = frozenset({"nicht", "nie", "niemals"})
_YET = frozenset({"noch", "bislang", "bisher", "zunächst"})
_WOULD = frozenset({"hätte", "hätten", "wäre", "wären", "würde", "würden"})
_PARTICIPLES = frozenset({"VVPP", "VVINF", "VVIZU", "PTKZU"})
# Nouns for being accused: what they point to must accuse somebody.
_ACCUSATIONS = frozenset({"vorwurf", "anschuldigung", "beschuldigung", "unterstellung"})
_ACCUSING = frozenset({"verantwortlich", "vorwerfen", "beschuldigen", "anklagen", "bezichtigen", "vorwurf", "schuld"})
# Who does not answer does not deny.
_NO_ANSWER = frozenset({"kommentieren", "äußern", "stellung", "angabe", "beantworten", "kommentar", "stellungnahme"})


def points_well(number: int, context: Context) -> bool:
    """Tell whether a denial that points to a statement before it can be about that statement.

    It cannot where it only declines to answer, where it speaks of accusations and the statement accuses nobody, where
    it names a thing by a noun of its own that the statement does not have, or where a new paragraph has begun between
    them and they have no word in common.
    """
    alignment = context.alignment
    target = alignment.antecedent[number]
    denial, denied = alignment.statements[number], alignment.statements[target]
    words = context.lemmas(denial)
    if words & NEGATIONS and (
        words & _NO_ANSWER or (not words & denial_words("verb") and negates_a_part(number, context))
    ):
        return False
    if words & _ACCUSATIONS and denied.act is not Act.ACCUSE and not context.lemmas(denied) & _ACCUSING:
        return False
    nouns = {
        root(token.lemma_) for token in context.tokens(context.alignment.statements[number]) if token.tag_ == "NN"
    } - _shells()
    nouns -= _speaker_roots(number, context)
    shared = bool(nouns & alignment.terms[target].keys())
    if nouns and not shared and not words & _pointers():
        return False
    between = context.article(denial.article_id).text[denied.end : denial.start]
    return shared or "\n" not in between.strip(" ")


def affirms(number: int, context: Context) -> bool:
    """Tell whether a statement says that something is so: it negates nothing and tells of nothing that might have been."""
    tokens = context.tokens(context.alignment.statements[number])
    hypothetical = any(t.tag_ == "VAFIN" and t.lower_ in _WOULD for t in tokens) and any(
        t.tag_ in {"VMINF", "VAPP", "VVPP"} for t in tokens
    )
    return not context.lemmas(context.alignment.statements[number]) & NEGATIONS and not hypothetical


def denies_it(number: int, context: Context) -> bool:
    """Tell whether a statement that has a word of denial denies what it tells.

    'Weist das zurück und wirft dem Nachbarn vor' accuses in its second half, and who has turned 'den falschen Schlüssel'
    calls nothing untrue.
    """
    tokens = context.tokens(context.alignment.statements[number])
    if context.alignment.statements[number].act is Act.ACCUSE or forms_of(tokens) & _ACCUSING:
        return False
    verdicts = [t for t in tokens if {t.lower_, t.lemma_.casefold()} & denial_words("verdict")]
    return not verdicts or any(t.tag_ != "ADJA" for t in verdicts) or bool(forms_of(tokens) & denial_words("verb"))


def denies_by_itself(number: int, context: Context) -> bool:
    """Tell whether a statement negates something or has a word of denial, so that it reads as a denial alone."""
    words = forms_of(context.tokens(context.alignment.statements[number]))
    return bool(words & (NEGATIONS | denial_words("verb") | denial_words("verdict") | denial_words("copular")))


def negates_so_far(number: int, context: Context) -> bool:
    """Tell whether a statement says only that something is not so yet: 'noch nicht bekannt'."""
    words = [token.lower_ for token in context.tokens(context.alignment.statements[number])]
    return any(a in _YET and b in NEGATIONS for a, b in itertools.pairwise(words))


def negates_a_part(number: int, context: Context) -> bool:
    """Tell whether a statement negates only how or where something is: 'nicht zum Spaß', 'nicht leicht gemacht'."""
    tokens = context.tokens(context.alignment.statements[number])
    for position, token in enumerate(tokens):
        following = [each.tag_ for each in tokens[position + 1 : position + 3]]
        if token.lower_ in _NOT and following:
            manner = following[0] in {"ADJD", "ADV"} and following[-1] in _PARTICIPLES
            if following[0] in {"APPR", "APPRART"} or manner:
                return True
    return False


def _speaker_roots(number: int, context: Context) -> frozenset[str]:
    """Return the roots of the words that name who denies."""
    statement = context.alignment.statements[number]
    quotation = statement.quotation
    spans = (*quotation.frame, quotation.speaker.span) if quotation and quotation.speaker else ()
    mentions = [m.span for m in context.readings[statement.article_id].mentions]
    return frozenset(
        root(token.lemma_)
        for token in context.tokens(context.alignment.statements[number])
        if any(span.start <= token.idx < span.end for span in (*spans, *mentions))
    )


@cache
def _shells() -> frozenset[str]:
    """Return the roots of nouns that only stand for what was said, and of phrases that deny."""
    return frozenset(root(row[0]) for row in read_table("denials.tsv") if row[1] != "pointer") | {
        root("Abend"),
        root("Beleg"),
    }


@cache
def _pointers() -> frozenset[str]:
    return frozenset(
        row[0].casefold() for row in read_table("denials.tsv") if row[1] == "pointer" and len(row[0]) > _ARTICLE
    )


_ARTICLE = 3

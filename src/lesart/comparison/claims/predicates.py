"""The word that a statement turns on: its main verb, or the noun that stands for one beside a light verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.comparison.claims.denying import ruled_out, shell_roots
from lesart.comparison.claims.polarity import main_clause
from lesart.comparison.quick_documents import words_at
from lesart.comparison.terms.counted import casualty, total_of
from lesart.comparison.terms.extraction import is_light, is_noun, separated_particles
from lesart.comparison.terms.idioms import plain_words
from lesart.comparison.terms.roots import root
from lesart.comparison.terms.synonyms import news_deeds
from lesart.language.de.lexicon.words import read_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

    from lesart.comparison.statements import Statement

# Who does something is not what is done: 'die Verteidigerin kündigt Revision an'.
_AGENTS = ("er", "erin")
_COPULAS = frozenset({"sein", "bleiben", "werden", "wirken", "gelten"})
_FULL_VERBS = frozenset({"VVFIN", "VVINF", "VVPP", "VVIZU", "VVIMP"})


def predicate(statement: Statement, doc: Doc) -> str | None:
    """Return the root of what a statement says of its subject, None where that is nothing that can be compared.

    In German the verb that carries the meaning stands last in the main clause ('hat … gedroht', 'soll … zurückholen').
    An idiom turns on what it means, a count on what is counted ('die Zahl der Verletzten ist gestiegen'), 'ist offen' on
    its adjective; 'kein Beschluss, das Werk zu schließen' and 'den Bericht über die Schließung wies sie zurück' on what
    is denied. A light verb ('kommt zum Ergebnis') says nothing.
    """
    own = words_at(doc, statement.tokens)
    if not any(token.tag_.startswith("V") for token in own):
        # What has no verb shares that of the clause that it stands in: 'drei von ihnen schwer'.
        return _verb(words_at(doc, statement.context), frozenset())
    tokens = main_clause([token for token in own if token.i not in statement.aside])
    denied = ruled_out(tokens)
    if denied is not None:
        return root(denied.lemma_ or denied.text)
    idioms = plain_words(tokens)
    if idioms:
        return root(next(iter(idioms.values())))
    total = total_of(tokens)
    if total is not None:
        return root(casualty(total) or total)
    shell = shell_roots(statement, doc)
    return _planned(tokens) or _verb(tokens, shell) or _adjective(tokens) or (_verb(own, shell) if shell else None)


def _verb(tokens: Sequence[Token], shell: frozenset[str]) -> str | None:
    """Return the root of the last full verb that is not light and does not only deny."""
    particles = separated_particles(tokens)
    for token in reversed(tokens):
        if token.tag_ in _FULL_VERBS:
            particle = particles.get(token.i, "")
            lemma = particle + (token.lemma_ or token.text)
            if not is_light(lemma, token, apart=bool(particle)) and root(lemma) not in shell:
                return root(casualty(lemma) or lemma)
    return None


def _planned(tokens: Sequence[Token]) -> str | None:
    """Return the root of what is planned or announced, where a noun says it: 'plant die Schließung', 'bestätigt den Abbau'."""
    verbs = [token for token in tokens if token.tag_ in _FULL_VERBS]
    particles = separated_particles(tokens)
    if len(verbs) != 1 or particles.get(verbs[0].i, "") + verbs[0].lemma_ not in read_words("announcing.txt"):
        return None
    lemmas = (token.lemma_ or token.text for token in tokens if is_noun(token))
    nouns = (root(lemma) for lemma in lemmas if not lemma.endswith(_AGENTS))
    return next((noun for noun in nouns if noun in news_deeds()), None)


def _adjective(tokens: Sequence[Token]) -> str | None:
    """Return the root of the adjective of 'ist offen', 'bleibt gesperrt'."""
    if any(token.tag_ in _FULL_VERBS and token.lemma_ not in _COPULAS for token in tokens):
        return None
    found = (token for token in reversed(tokens) if token.tag_ == "ADJD" and not is_light(token.lemma_, token))
    return next((root(token.lemma_ or token.text) for token in found), None)

"""How a statement says that something is not so: by its words of denial, and which of its roots only deny."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lesart.comparison.quick_documents import once, words_at
from lesart.comparison.terms.roots import root
from lesart.language.de.lexicon.tables import read_table
from lesart.model import Act

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

    from lesart.comparison.statements import Statement

_NO = "kein"
_NOT = {"nicht", "nichts", "nie", "niemals", "niemand", "niemanden", "niemandem", "weder"}
NEGATIONS = frozenset(_NOT | {"kein", "keine", "keinen", "keinem", "keiner", "keines", "keinerlei"})
# 'Von einem Abzug kann keine Rede sein' rules it out; 'in der Mitteilung ist davon keine Rede' does not.
_TALK, _BEING, _OF, _INSIDE = "Rede", "sein", frozenset({"von", "vom"}), frozenset({"in", "im"})


def denies_by_word(statement: Statement, doc: Doc) -> bool:
    """Tell whether a statement is told as denied: by its own verb or verdict, or by the verb that introduces it.

    'Sie wies den Vorwurf zurück, …', 'Die Zahl nannte er ein Märchen'. A denial that is itself negated is none, and what
    stands behind a colon is what the denier says himself ('Sie widersprach: Es seien 198').
    """
    own = words_at(doc, statement.tokens)
    quotation = statement.quotation
    frame = words_at(doc, statement.context)
    cues = [token for token in frame if quotation and any(s.start <= token.idx < s.end for s in quotation.cue)]
    words = forms_of(own)
    if words & NEGATIONS:
        return False
    framing = forms_of(frame)
    by_verb = bool(cues) and bool(framing & denial_words("verb")) and not framing & NEGATIONS
    by_act = statement.act is Act.DENY and not _negates_elsewhere(statement)
    introduced = (by_act or by_verb) and not _stands_behind_colon(statement)
    return introduced or bool(words & denial_words("verb")) or calls_untrue(own)


def _negates_elsewhere(statement: Statement) -> bool:
    """Tell whether it is another clause of the same words that negates: 'Es sei vereinbart, einen Vertrag gebe es nicht'."""
    content = statement.quotation.content if statement.quotation else ()
    return any(word in NEGATIONS for span in content for word in span.text.casefold().split())


def _stands_behind_colon(statement: Statement) -> bool:
    frame = statement.quotation.frame if statement.quotation else ()
    return any(span.text.rstrip().endswith(":") and span.end <= statement.start for span in frame)


@once
def calls_untrue(tokens: tuple[Token, ...]) -> bool:
    """Tell whether a clause calls something untrue: 'ist frei erfunden', 'das ist eine Lüge'.

    'Sprach von Lüge' and 'bediente den falschen Hebel' do not.
    """
    words = forms_of([token for token in tokens if token.tag_ != "ADJA"])
    verbs = {token.lemma_ for token in tokens if token.tag_.startswith("V")}
    return bool(words & denial_words("verdict")) or (verbs <= {"sein"} and bool(words & denial_words("copular")))


def shell_roots(statement: Statement, doc: Doc) -> frozenset[str]:
    """Return the roots by which a statement denies, and not what it denies: 'wies einen Bericht über … zurück'."""
    found = _own_shell_roots(words_at(doc, statement.tokens))
    return found | _shell_of_denying() if statement.act is Act.DENY else found


@once
def _own_shell_roots(tokens: tuple[Token, ...]) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    if forms_of(tokens) & denial_words("verb"):
        found |= _shell_of_denying()
    if negates_existence(tokens) is not None:
        found |= _roots("resolution")
    if ruled_out(tokens) is not None:
        found |= {root(_TALK)}
    if calls_untrue(tokens):
        found |= _roots("verdict") | {root("bezeichnen"), root("nennen")}
    return found


@cache
def _shell_of_denying() -> frozenset[str]:
    return _roots("verb") | _roots("allegation") | _roots("report")


@once
def negates_existence(tokens: tuple[Token, ...]) -> Token | None:
    """Return the noun of 'kein Beschluss', 'keinerlei Hinweise': its content is what is denied; None without one."""
    for position, token in enumerate(tokens):
        if token.lower_[:4] == _NO:
            noun = next((each for each in tokens[position + 1 : position + 4] if each.tag_ == "NN"), None)
            if noun is not None and (noun.lemma_ or noun.text).casefold() in denial_words("resolution"):
                return noun
    return None


def ruled_out(tokens: Sequence[Token]) -> Token | None:
    """Return the noun of 'von einem Abzug kann keine Rede sein', of which it is denied that it was agreed, said, or meant.

    None without one, and where it is only in some text that there is no talk of it.
    """
    words = {token.lower_ for token in tokens}
    talked = any(token.text == _TALK for token in tokens) and any(token.lemma_ == _BEING for token in tokens)
    if not talked or not words & NEGATIONS or words & _INSIDE:
        return None
    of = next((position for position, token in enumerate(tokens) if token.lower_ in _OF), len(tokens))
    return next((token for token in tokens[of:] if token.tag_ == "NN" and token.text != _TALK), None)


def forms_of(tokens: Sequence[Token]) -> set[str]:
    """Return the words of a statement as written and as lemmas, verbs also with a particle that stands apart."""
    lemmas = {(token.lemma_ or token.text).casefold() for token in tokens}
    particles = [token.lower_ for token in tokens if token.tag_ == "PTKVZ"]
    found = {token.lower_ for token in tokens}
    return found.union(lemmas, *([particle + lemma for lemma in lemmas] for particle in particles))


@cache
def denial_words(name: str) -> frozenset[str]:
    """Return the words of a class of denials.tsv, in small letters."""
    return frozenset(row[0].casefold() for row in read_table("denials.tsv") if row[1] == name)


@cache
def _roots(name: str) -> frozenset[str]:
    """Return the roots of the words of a class."""
    return frozenset(root(word) for word in denial_words(name))

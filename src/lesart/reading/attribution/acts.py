"""What a statement does: threaten, demand, promise, reject, accuse, deny, warn, propose, assess or just state."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from lesart.model import Act, Quotation, QuotationKind
from lesart.reading.attribution.stance import denies, is_negation
from lesart.reading.attribution.verbs import cue_lemma, main_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.reading.attribution.text import Text
    from lesart.reading.entities.sentences import Word

_LIGHT = frozenset({"aussprechen", "äußern", "bringen", "kommen", "stellen", "machen", "ausdrücken", "erheben", "geben", "sein",
                    "haben", "zeigen", "weisen", "richten", "vorbringen", "vertreten", "wiederholen", "bekräftigen",
                    "unterstreichen"})  # fmt: skip
"""Verbs beside which a noun says what is done: 'äußerte die Befürchtung', 'bekräftigte seine Forderung'."""
_CONDITIONS = (
    "wenn ",
    "falls ",
    "im falle",
    "im fall ",
    "sollte ",
    "bei einem angriff",
    "andernfalls",
    "sonst ",
    "im ernstfall",
)
_HARM = ("sanktion", "sperr", "konsequenz", "folgen", "vergelt", "angriff", "angreif", "reagier", "reaktion", "zerstör", "schließ",
         "einmarsch", "strafmaßnahm", "gegenmaßnahm", "krieg", "töt", "beantwort", "antwort")  # fmt: skip
_TOLD = frozenset({Act.THREATEN, Act.PROMISE, Act.PROPOSE, Act.ACCUSE})
_DUTY = frozenset({"müsse", "müssten", "müssen", "muss", "solle", "sollten", "dürfe", "dürften"})


@dataclass(frozen=True, slots=True)
class _Signs:
    act: Act
    verbs: frozenset[str]
    nouns: tuple[str, ...]
    content: re.Pattern[str] | None


@cache
def _signs() -> tuple[_Signs, ...]:
    table = tomllib.loads(
        resources.files("lesart.language.de.lexicon").joinpath("acts.toml").read_text(encoding="utf-8")
    )
    return tuple(
        _Signs(
            Act(name),
            frozenset(row["verbs"]),
            tuple(noun.lower() for noun in row["nouns"]),
            _pattern(row.get("content", ())),
        )
        for name, row in table.items()
    )


def _pattern(stems: Sequence[str]) -> re.Pattern[str] | None:
    if not stems:
        return None
    return re.compile(
        "|".join(rf"\b{re.escape(stem.rstrip('|'))}" + (r"\b" if stem.endswith("|") else "") for stem in stems)
    )


def act_of(quotation: Quotation, text: Text) -> Act:
    """Return what a statement does, told by its cue, else by its words; ``Act.STATE`` where neither says more."""
    content = text.of(quotation.content)
    if quotation.kind is QuotationKind.REPORTED:
        return _of_words(content) or _of_content(quotation, content) or Act.STATE
    cue = text.of(quotation.cue)
    by_cue = _of_cue(cue) if cue else None
    if by_cue is None and cue and quotation.speaker is not None and not cue_lemma(cue):
        by_cue = _of_view(text.between(quotation.speaker.span.start, quotation.speaker.span.end))
    if by_cue in {Act.WARN, Act.THREATEN, Act.DEMAND, Act.ACCUSE, Act.PROPOSE, Act.DENY, Act.REJECT, Act.PROMISE}:
        return by_cue
    return _of_content(quotation, content) or by_cue or Act.STATE


def _of_cue(words: Sequence[Word]) -> Act | None:
    lemma = cue_lemma(words)
    by_noun = next((act for word in words if word.tag == "NN" and (act := _of_noun(word))), None)
    if by_noun is not None and (not lemma or lemma in _LIGHT):
        return by_noun
    if denies(words):
        return Act.DENY
    return _of_verb(lemma) or by_noun


def _side_taken(words: Sequence[Word]) -> Act | None:
    """Return what 'sprach sich für … aus' does."""
    sides = {"für": Act.DEMAND, "gegen": Act.REJECT}
    return next((sides[word.text.lower()] for word in words if word.text.lower() in sides), None)


def _of_words(words: Sequence[Word]) -> Act | None:
    """Return the act that a reporting clause tells of."""
    verb = main_verb(words)
    if verb is None:
        return next((act for word in words if word.tag == "NN" and (act := _of_noun(word))), None)
    if denies(words):
        return Act.DENY
    if verb.lemma == "aussprechen" and (side := _side_taken(words)):
        return side
    if verb.lemma in _LIGHT:
        by_noun = next((act for word in words if word.tag == "NN" and (act := _of_noun(word))), None)
        if by_noun is not None:
            return by_noun
    return _of_verb(verb.lemma)


def _of_verb(lemma: str) -> Act | None:
    return next((signs.act for signs in _signs() if lemma in signs.verbs), None)


def _of_noun(word: Word) -> Act | None:
    forms = (word.lemma.lower(), word.text.lower())
    return next((signs.act for signs in _signs() if any(form.endswith(signs.nouns) for form in forms)), None)


def _of_view(words: Sequence[Word]) -> Act | None:
    """Return assess for 'nach Ansicht von …', 'nach seiner Einschätzung'."""
    nouns = [word for word in words if word.tag == "NN"]
    return Act.ASSESS if any(_of_noun(word) is Act.ASSESS for word in nouns[:1]) else None


def _of_content(quotation: Quotation, words: Sequence[Word]) -> Act | None:
    """Return the act that what is said shows where the reporting verb is neutral."""
    plain = " ".join(span.text for span in quotation.content).lower()
    for signs in _signs():
        if signs.content is not None and signs.content.search(plain):
            return signs.act
    future = any(word.text.lower() in {"werde", "werden", "würde", "würden", "wird"} for word in words)
    if future and any(sign in plain for sign in _CONDITIONS) and any(sign in plain for sign in _HARM):
        return Act.THREATEN
    verb = main_verb(words)
    if verb is None:
        return None
    clause = _clause_of(words, verb.finite)
    if is_negation(clause) and _denies_act(clause):
        return Act.DENY
    own = any(word.text.lower() in {"wir", "ich", "man"} for word in clause)
    return Act.DEMAND if verb.finite.text.lower() in _DUTY and not own else None


def _clause_of(words: Sequence[Word], verb: Word) -> Sequence[Word]:
    """Return the words between the commas and stops around a verb."""
    at = next(i for i, word in enumerate(words) if word.start == verb.start)
    stops = [i for i, word in enumerate(words) if word.text in {",", ".", ":", ";"}]
    first = max((i + 1 for i in stops if i < at), default=0)
    return words[first : min((i for i in stops if i > at), default=len(words))]


def _denies_act(clause: Sequence[Word]) -> bool:
    """Tell whether a negated clause is of an act of speech: 'habe nichts zugesagt', 'habe keine Zusagen gemacht'."""
    for at, word in enumerate(clause):
        if word.tag == "VVPP" and _of_verb(word.lemma.lower()) in _TOLD:
            return True
        before = clause[max(0, at - 2) : at]
        none = any(each.text.lower().startswith("kein") for each in before)
        if word.tag == "NN" and none and _of_noun(word) in _TOLD:
            return True
    return False

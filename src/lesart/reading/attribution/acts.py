"""What a statement does: threaten, demand, promise, reject, accuse, deny, warn, propose, assess or just state."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from lesart.model import Act, Quotation, QuotationKind
from lesart.reading.attribution.stance import denies
from lesart.reading.attribution.verbs import cue_lemma, main_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.reading.attribution.text import Text
    from lesart.reading.entities.sentences import Word

_LIGHT = frozenset({"aussprechen", "äußern", "bringen", "kommen", "stellen", "machen", "ausdrücken", "erheben", "geben", "sein",
                    "haben", "zeigen", "weisen", "richten", "vorbringen", "vertreten", "wiederholen", "bekräftigen",
                    "unterstreichen", "zurückweisen"})  # fmt: skip
"""Verbs beside which a noun says what is done: 'äußerte die Befürchtung', 'bekräftigte seine Forderung'."""
_CONDITIONS = ("wenn ", "falls ", "im falle", "im fall ", "sollte ", "bei einem angriff", "andernfalls", "sonst ", "im ernstfall")
_HARM = ("sanktion", "sperr", "konsequenz", "folgen", "vergelt", "angriff", "angreif", "reagier", "reaktion", "zerstör", "schließ",
         "einmarsch", "strafmaßnahm", "gegenmaßnahm", "krieg", "töt", "beantwort", "antwort")  # fmt: skip
_DUTY = frozenset({"müsse", "müssten", "müssen", "muss", "solle", "sollten", "dürfe", "dürften"})


@dataclass(frozen=True, slots=True)
class _Signs:
    act: Act
    verbs: frozenset[str]
    nouns: tuple[str, ...]
    content: tuple[str, ...]


@cache
def _signs() -> tuple[_Signs, ...]:
    table = tomllib.loads(
        resources.files("lesart.language.de.lexicon").joinpath("acts.toml").read_text(encoding="utf-8")
    )
    return tuple(
        _Signs(
            Act(name),
            frozenset(row["verbs"]),
            tuple(noun.casefold() for noun in row["nouns"]),
            tuple(row.get("content", ())),
        )
        for name, row in table.items()
    )


def act_of(quotation: Quotation, text: Text) -> Act:
    """Return what a statement does, told by its cue, else by its words; ``Act.STATE`` where neither says more."""
    content = text.of(quotation.content)
    if quotation.kind is QuotationKind.REPORTED:
        return _of_words(content) or Act.STATE
    cue = text.of(quotation.cue)
    by_cue = _of_cue(cue) if cue else None
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
    return next((sides[word.text.casefold()] for word in words if word.text.casefold() in sides), None)


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
    forms = (word.lemma.casefold(), word.text.casefold())
    return next((signs.act for signs in _signs() if any(form.endswith(signs.nouns) for form in forms)), None)


def _of_content(quotation: Quotation, words: Sequence[Word]) -> Act | None:
    """Return the act that what is said shows where the reporting verb is neutral."""
    plain = " ".join(span.text for span in quotation.content).casefold()
    for signs in _signs():
        if signs.content and any(sign in plain for sign in signs.content):
            return signs.act
    future = any(word.text.casefold() in {"werde", "werden", "würde", "würden", "wird"} for word in words)
    if future and any(sign in plain for sign in _CONDITIONS) and any(sign in plain for sign in _HARM):
        return Act.THREATEN
    verb = main_verb(words)
    if verb is not None and verb.finite.text.casefold() in _DUTY and not _own(words):
        return Act.DEMAND
    return None


def _own(words: Sequence[Word]) -> bool:
    """Tell whether the speaker lays the duty on himself or on nobody: 'wir müssen', 'man müsse'."""
    return any(word.text.casefold() in {"wir", "ich", "man"} for word in words)

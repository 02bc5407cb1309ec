"""What a statement does: threaten, demand, promise, reject, accuse, deny, warn, propose, assess or just state."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from lesart.model import Act, Quotation, QuotationKind
from lesart.reading.attribution.act_lexicon import act_in, act_of_idiom, act_of_noun, act_of_verb, feelings
from lesart.reading.attribution.stance import concedes, denies, is_negation
from lesart.reading.attribution.verbs import MainVerb, cue_lemma, main_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lesart.reading.attribution.text import Text
    from lesart.reading.entities.sentences import Word

_LIGHT = frozenset({"aussprechen", "äußern", "bringen", "kommen", "stellen", "machen", "ausdrücken", "erheben", "geben", "sein",
                    "haben", "zeigen", "weisen", "richten", "vorbringen", "vertreten", "wiederholen", "bekräftigen",
                    "unterstreichen", "erteilen", "üben", "erneuern", "bekunden", "signalisieren"})  # fmt: skip
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
_FUTURE = frozenset({"werde", "werden", "würde", "würden", "wird"})
_HAPPENING = frozenset(
    {"folgen", "kommen", "drohen", "bleiben", "entstehen", "ausbrechen", "bedeuten", "haben", "sein"}
)
"""Verbs of what happens by itself, whoever says so."""
_STOPS = frozenset({",", ".", ":", ";"})
_DECISIVE = frozenset({Act.WARN, Act.THREATEN, Act.DEMAND, Act.ACCUSE, Act.PROPOSE, Act.DENY, Act.REJECT, Act.PROMISE})
"""Acts that a cue decides; beside one of assessing or stating the content may show another."""
_TOLD = frozenset({Act.THREATEN, Act.PROMISE, Act.PROPOSE, Act.ACCUSE})
_DUTY = frozenset({"müsse", "müssten", "müssen", "muss", "solle", "sollten", "dürfe", "dürften"})
_PLANNED = frozenset({"solle", "sollten"})
_COMING_ABOUT = frozenset(
    {"sein", "werden", "folgen", "beginnen", "entstehen", "kommen", "dauern", "kosten", "liegen", "gehen", "stehen"}
)
"""Verbs with which 'solle' passes on a plan or hearsay: 'die Brücke solle 2027 fertig werden'."""
_PARTICIPLES = frozenset({"VVPP", "VAPP", "VMPP"})
_WANTING = frozenset(
    {
        "beharren",
        "bestehen",
        "pochen",
        "drängen",
        "warten",
        "hoffen",
        "hoffnung",
        "wunsch",
        "ruf",
        "verlangen",
        "fordern",
    }
)
"""Words for what is wanted, beside a noun for a promise: 'das Beharren auf einer Zusage', 'wartet auf die Zusicherung'."""
_PARDON = frozenset({"entschuldigung", "verzeihung", "nachsicht", "gnade"})
_TOWARDS = frozenset({"zu", "zur", "zum"})


def with_act(quotation: Quotation, text: Text) -> Quotation:
    """Return the quotation with what it does, told by its cue, else shown by its words; ``Act.STATE`` where neither says more."""
    content = text.of(quotation.content)
    told = _told(quotation, text, content)
    decided = told in _DECISIVE or (told is not None and quotation.kind is QuotationKind.REPORTED)
    shown = None if decided else _of_content(quotation, content)
    return replace(quotation, act=shown or told or Act.STATE, act_told=shown is None and told is not None)


def _told(quotation: Quotation, text: Text, content: Sequence[Word]) -> Act | None:
    """Return the act that the outlet's own words tell."""
    if quotation.kind is QuotationKind.REPORTED:
        return _of_words(content)
    cue = text.of(quotation.cue)
    by_cue = _of_cue(cue, text.of(quotation.frame), content) if cue else None
    if by_cue is None and cue and quotation.speaker is not None and not cue_lemma(cue):
        return _of_view(text.between(quotation.speaker.span.start, quotation.speaker.span.end))
    return by_cue


def _of_cue(words: Sequence[Word], frame: Sequence[Word], content: Sequence[Word]) -> Act | None:
    lemma = cue_lemma(words)
    idiom = act_of_idiom(words)
    if idiom is not None:
        return idiom
    if lemma == "mahnen" and any(word.tag in {"PTKZU", "VVIZU"} for word in content):
        return Act.DEMAND
    if lemma in _LIGHT and not any(word.tag == "NN" for word in words):
        words = (*words, *(word for word in frame if word.tag == "NN"))
    by_noun = _of_nouns(words)
    if by_noun is not None and (not lemma or lemma in _LIGHT):
        return by_noun if by_noun is not Act.PROMISE or lemma else _of_promise(words, frame)
    if concedes(frame):
        return Act.STATE
    if denies(words):
        return Act.DENY
    return act_of_verb(lemma) or by_noun


def _of_promise(cue: Sequence[Word], frame: Sequence[Word]) -> Act:
    """Return what is done with the noun for a promise: 'das Beharren auf einer Zusage' demands, 'keine Zusage' promises nothing."""
    if any(word.text.lower().startswith("kein") for word in cue):
        return Act.STATE
    before = [word for word in frame if word.start < cue[0].start]
    wanted = any(
        word.lemma.lower() in _WANTING or act_of_noun(word) is Act.DEMAND for word in before if word.tag[:1] in "NV"
    )
    return Act.DEMAND if wanted else Act.PROMISE


def _side_taken(words: Sequence[Word]) -> Act | None:
    """Return what 'sprach sich für … aus' does."""
    sides = {"für": Act.DEMAND, "gegen": Act.REJECT}
    return next((sides[word.text.lower()] for word in words if word.text.lower() in sides), None)


def _of_words(words: Sequence[Word]) -> Act | None:
    """Return the act that a reporting clause tells of."""
    verb = main_verb(words)
    if verb is None:
        return _of_nouns(words)
    if concedes(words):
        return Act.STATE
    if denies(words):
        return Act.DENY
    beside = act_of_idiom(words) or _of_companions(verb.lemma, words)
    if beside is None and verb.lemma in _LIGHT:
        beside = _of_nouns(words)
    return beside or act_of_verb(verb.lemma)


def tells_no_act(words: Sequence[Word]) -> bool:
    """Tell whether a clause has a verb that says nothing of what was done by speaking: 'sagte', 'hielt für'."""
    return main_verb(words) is not None and _of_words(words) in {None, Act.ASSESS, Act.STATE}


def _of_nouns(words: Sequence[Word]) -> Act | None:
    return next((act for word in words if word.tag == "NN" and (act := act_of_noun(word))), None)


def _of_companions(lemma: str, words: Sequence[Word]) -> Act | None:
    """Return what a verb does with the words beside it: 'mahnte zur Eile', 'bat um Verzeihung', 'zeigte sich besorgt'."""
    forms = {word.text.lower() for word in words}
    if lemma == "bitten" and forms & _PARDON:
        return Act.STATE
    if lemma == "mahnen" and forms & _TOWARDS:
        return Act.DEMAND
    if lemma in {"zeigen", "äußern"} and forms & feelings():
        return Act.ASSESS
    return _side_taken(words) if lemma == "aussprechen" else None


def _of_view(words: Sequence[Word]) -> Act | None:
    """Return assess for 'nach Ansicht von …', 'nach seiner Einschätzung'."""
    nouns = [word for word in words if word.tag == "NN"]
    return Act.ASSESS if any(act_of_noun(word) is Act.ASSESS for word in nouns[:1]) else None


def _of_content(quotation: Quotation, words: Sequence[Word]) -> Act | None:
    """Return the act that what is said shows where the reporting verb is neutral."""
    plain = " ".join(span.text for span in quotation.content).lower()
    shown = act_in(plain)
    if shown is not None:
        return shown
    if any(sign in plain for sign in _CONDITIONS) and any(_is_harm_to_come(clause) for clause in _clauses(words)):
        return Act.THREATEN
    verb = main_verb(words)
    if verb is None:
        return None
    clause = _clause_of(words, verb.finite)
    if is_negation(clause) and _denies_act(clause):
        return Act.DENY
    own = any(word.text.lower() in {"wir", "ich", "man"} for word in clause)
    return Act.DEMAND if verb.finite.text.lower() in _DUTY and not own and not _is_guess(clause, verb) else None


def _clauses(words: Sequence[Word]) -> list[Sequence[Word]]:
    """Return the stretches between commas and stops."""
    stops = [i for i, word in enumerate(words) if word.text in _STOPS]
    return [words[first + 1 : last] for first, last in pairwise([-1, *stops, len(words)])]


def _is_harm_to_come(clause: Sequence[Word]) -> bool:
    """Tell whether a clause says that somebody will do harm: 'werde mit Härte reagieren'.

    What will just happen ('es werde Krieg geben'), be done by nobody ('werde verhängt') or have to be is no threat.
    """
    if not any(word.text.lower() in _FUTURE for word in clause):
        return False
    plain = " ".join(word.text.lower() for word in clause)
    infinitives = [word for word in clause if word.tag in {"VVINF", "VVIZU"}]
    done = any(word.tag in {"VVPP", "VMINF"} for word in clause)
    impersonal = any(word.text.lower() == "es" for word in clause)
    happens = impersonal or any(word.lemma.lower() in _HAPPENING for word in infinitives)
    return bool(infinitives) and not done and not happens and any(sign in plain for sign in _HARM)


def _is_guess(clause: Sequence[Word], verb: MainVerb) -> bool:
    """Tell whether a modal draws a conclusion ('müsse gewesen sein') or passes on a plan ('solle bald folgen')."""
    tags = [word.tag for word in clause]
    perfect = any(one in _PARTICIPLES and other == "VAINF" for one, other in pairwise(tags))
    passive = any(word.tag == "VAINF" and word.lemma == "werden" for word in clause)
    if perfect and not passive:
        return True
    return verb.finite.text.lower() in _PLANNED and (passive or verb.head.lemma.lower() in _COMING_ABOUT)


def _clause_of(words: Sequence[Word], verb: Word) -> Sequence[Word]:
    """Return the words between the commas and stops around a verb."""
    return next(clause for clause in _clauses(words) if any(word.start == verb.start for word in clause))


def _denies_act(clause: Sequence[Word]) -> bool:
    """Tell whether a negated clause is of an act of speech: 'habe nichts zugesagt', 'habe keine Zusagen gemacht'."""
    for at, word in enumerate(clause):
        if word.tag == "VVPP" and act_of_verb(word.lemma.lower()) in _TOLD:
            return True
        before = clause[max(0, at - 2) : at]
        none = any(each.text.lower().startswith("kein") for each in before)
        if word.tag == "NN" and none and act_of_noun(word) in _TOLD:
            return True
    return False

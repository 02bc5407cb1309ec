"""What an event other than an encounter is about: a vote on a sale, a verdict for theft, a protest against a mine."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from lesart.comparison.card.phrases import phrases_from
from lesart.comparison.card.values import Found, field
from lesart.comparison.card.wording import Wordings
from lesart.language.de.events import load_words
from lesart.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from lesart.comparison.card.people import People
    from lesart.comparison.card.scene import Scene
    from lesart.comparison.events.mentions import EventMention
    from lesart.model import FieldValue

# The share of the shorter wording's words that two wordings of one thing have in common.
_ALIKE = 0.5
_ACTING = frozenset({EntityKind.PERSON, EntityKind.GROUP, EntityKind.STATE})
_JUSTICE, _DECISION = "justice", "decision"
# Behind 'Urteil' and 'Klage' they name whom it strikes.
_OF_PARTIES = frozenset({"gegen", "für"})
# 'wegen Diebstahls zu drei Jahren Haft', 'für den Antrag mit 20 Stimmen': what follows is no more of it.
_ENDS = frozenset({"zu", "mit"})
_NOUNS = frozenset({"NN", "NE"})


def subjects_of(scene: Scene, people: People) -> tuple[FieldValue, ...]:
    """Return what the reports say behind the noun or beside the verb of the event that it is about, in their words.

    'Abstimmung über den Verkauf', 'wegen Diebstahls verurteilt', 'protestierten gegen die Deponie'; who is protested
    against or sentenced takes part and is no subject.
    """
    words = load_words("about")
    if scene.family not in words["families"]:
        return ()
    wordings = Wordings(_ALIKE)
    return field([each for mention in scene.mentions for each in _subjects(mention, people, wordings)])


def _subjects(mention: EventMention, people: People, wordings: Wordings) -> Iterator[Found]:
    report, tokens = mention.report, mention.clause.tokens
    prepositions = load_words("about")["prepositions"]
    if mention.kind.family == _JUSTICE:
        prepositions -= _OF_PARTIES
    for number, token in enumerate(tokens):
        behind = not mention.is_noun or token.i == mention.token.i + 1
        if token.lower_ not in prepositions or token.tag_ != "APPR" or not behind:
            continue
        whole = next(iter(phrases_from(tokens, number + 1)), ())
        phrase = tuple(takewhile(lambda word: word.lower_ not in _ENDS, whole))
        if phrase and mention.kind.key == _DECISION and not mention.is_noun:
            owner = _owner(tokens[:number], mention)
            phrase = (*owner, token, *phrase) if owner else phrase
        if phrase and phrase[-1].tag_ in _NOUNS and not _names_somebody(phrase, mention, people):
            span = report.span(phrase)
            if not any(time.span.overlaps(span) for time in report.reading.times):
                yield Found(wordings.key(phrase), _wording(phrase, span.text), span, report.article.name)


def _owner(before: Sequence[Token], mention: EventMention) -> tuple[Token, ...]:
    """Return the noun that a preposition hangs on, with its adjectives: 'höhere Gebühren' in 'höhere Gebühren für Kinder'.

    What is decided is that noun; a day is none.
    """
    kept: list[Token] = []
    for token in reversed(before):
        if token.tag_ != ("ADJA" if kept else "NN"):
            break
        kept.append(token)
    return () if mention.report.times_in(kept) else tuple(reversed(kept))


def _wording(phrase: Sequence[Token], text: str) -> str:
    """Return a phrase as it stands, a single noun in the genitive ('wegen Betrugs') in its plain form."""
    genitive = len(phrase) == 1 and "Gen" in phrase[0].morph.get("Case", []) and text == f"{phrase[0].lemma_}s"
    return phrase[0].lemma_ if genitive else text


def _names_somebody(phrase: Sequence[Token], mention: EventMention, people: People) -> bool:
    entities = (people.entity(each) for each in mention.report.mentions_in(phrase))
    return any(entity is not None and entity.kind in _ACTING for entity in entities)

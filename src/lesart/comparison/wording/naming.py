"""How each outlet names who and what the story is about."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lesart.comparison.terms.roots import root
from lesart.comparison.wording.distance import is_distanced
from lesart.comparison.wording.variants import Variants, worth_showing
from lesart.model import EntityKind, MentionKind, Wording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from spacy.tokens import Doc, Token

    from lesart.model import Entity, Mention, Reading, WordingVariant

    EntityOf = Callable[[str, str | None], str | None]

# Words that begin a mention without being part of what somebody is called.
_DETERMINERS = frozenset({"ART", "PPOSAT", "PDAT", "PIAT", "APPRART"})
_ACTORS = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.STATE})
# Stands for all forms of the name until its best form is put in.
_NAME = "\0"
_ENDING = re.compile(r"e[nrsm]?$")
_ENDINGS = {"Masc": "er", "Fem": "e", "Neut": "es"}
# Longer descriptions are sentences about somebody rather than names for him.
_MOST_WORDS = 6


def names_of_entities(
    readings: Sequence[Reading], entities: Sequence[Entity], entity_of: EntityOf, outlets: Mapping[str, str]
) -> Iterator[Wording]:
    """Yield, for each entity that outlets call by different words, those words with who uses them.

    Names and descriptions count ('Dravenko', 'der tarvinische Machthaber'), pronouns do not. Forms of the name ('Mirko
    Dravenko', 'Dravenko') are one wording, and so are descriptions by the same noun ('der Präsident', 'Tarviniens
    Präsident'), shown in the commonest form. An entity is given only where one outlet has words for it that another has not.
    """
    variants = {entity.id: Variants(outlets) for entity in entities if entity.kind in _ACTORS}
    names = {entity.id: _name_roots(entity) for entity in entities}
    for reading in readings:
        for mention in reading.mentions:
            entity_id = entity_of(reading.article.id, mention.entity_id)
            if entity_id in variants and mention.kind is not MentionKind.PRONOUN and reading.doc is not None:
                _add(variants[entity_id or ""], mention, reading.doc, names[entity_id or ""])
    for entity in (each for each in entities if each.id in variants):
        made = tuple(_named(variant, entity) for variant in variants[entity.id].made())
        if worth_showing(made) and _differ(made, entity):
            yield Wording(entity.name, made, entity_id=entity.id)


def _name_roots(entity: Entity) -> frozenset[str]:
    return frozenset(root(word) for word in entity.name.split())


def _named(variant: WordingVariant, entity: Entity) -> WordingVariant:
    return replace(variant, form=entity.name) if variant.form == _NAME else variant


def _differ(variants: Sequence[WordingVariant], entity: Entity) -> bool:
    """Tell whether an outlet has words beside the name that are not those of all others, or keeps its distance."""
    described = [variant for variant in variants if variant.form != entity.name]
    ways = {variant.outlets for variant in described}
    return any(variant.distanced for variant in variants) or (len(described) > 1 and len(ways) > 1)


def _add(variants: Variants, mention: Mention, doc: Doc, name: frozenset[str]) -> None:
    span = doc.char_span(mention.span.start, mention.span.end, alignment_mode="contract")
    if span is None:
        return
    words = [token for token in span if token.is_alpha or "-" in token.text]
    while words and words[0].tag_ in _DETERMINERS:
        del words[0]
    if not words or len(words) > _MOST_WORDS:
        return
    distanced = is_distanced(words[0], words[-1])
    head = _head(words)
    if head is None or _is_name(words, mention, name):
        variants.add(_NAME, _NAME, mention.span, distanced=distanced)
    else:
        key = root((head.lemma_ or head.text).replace("-", ""))
        variants.add(key, _plain_form(words, head), mention.span, distanced=distanced)


def _head(words: Sequence[Token]) -> Token | None:
    """Return the noun that a description turns on, else a name; None where there is neither."""
    nouns = [token for token in words if token.tag_ == "NN"]
    return next(iter(nouns or [token for token in words if token.tag_ in ("NE", "FM")]), None)


def _is_name(words: Sequence[Token], mention: Mention, name: frozenset[str]) -> bool:
    """Tell whether a mention is the name or a part of it: 'Mirko Dravenko', 'Dravenkos', 'Präsident Dravenko'."""
    forms = {form for token in words for form in (token.text, token.text.removesuffix("s"), token.lemma_ or token.text)}
    found = {root(form) for form in forms}
    own = bool(found & name)
    return own and (mention.kind is MentionKind.NAME or len(words) == 1)


def _plain_form(words: Sequence[Token], head: Token) -> str:
    """Return a description as it stands by itself: 'dem russischen Kollegen' is 'russischer Kollege'."""
    plural = "Plur" in head.morph.get("Number", [])
    gender = next(iter(head.morph.get("Gender", [])), "")
    ending = "e" if plural else _ENDINGS.get(gender, "e")
    forms: list[str] = []
    for token in words:
        if token.i < head.i and token.tag_ == "ADJA" and token.text[0].islower():
            forms.append(_ENDING.sub("", token.text) + ending)
        elif token.i == head.i and head.tag_ == "NN" and not plural:
            forms.append(token.text if "-" in token.text else head.lemma_ or token.text)
        else:
            forms.append(token.text)
    return " ".join(forms)

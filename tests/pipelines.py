"""A German pipeline of another maker, for the tests: rules alone, with the tags of TIGER, as a trained one would give."""

from __future__ import annotations

from typing import TYPE_CHECKING

import spacy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.language import Language

PRESENT, PAST = "Mood=Ind|Tense=Pres|VerbForm=Fin", "Mood=Ind|Tense=Past|VerbForm=Fin"
SUBJUNCTIVE = "Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
# Form: tag, lemma, morphology. A capitalised word that is not here is a noun and its own lemma.
WORDS = {
    "Brandt": ("NE", "Brandt", ""),
    "Holm": ("NE", "Holm", ""),
    "Ute": ("NE", "Ute", ""),
    "Graz": ("NE", "Graz", ""),
    "die": ("ART", "der", "Definite=Def|PronType=Art"),
    "der": ("ART", "der", "Definite=Def|PronType=Art"),
    "den": ("ART", "der", "Definite=Def|PronType=Art"),
    "am": ("APPRART", "an", ""),
    "in": ("APPR", "in", ""),
    "laut": ("APPR", "laut", ""),
    "sie": ("PPER", "sie", "Number=Sing|Person=3|PronType=Prs"),
    "nicht": ("PTKNEG", "nicht", ""),
    "dagegen": ("PROAV", "dagegen", ""),
    "rund": ("ADV", "rund", ""),
    "kostet": ("VVFIN", "kosten", PRESENT),
    "sagte": ("VVFIN", "sagen", PAST),
    "erklärte": ("VVFIN", "erklären", PAST),
    "teilte": ("VVFIN", "teilen", PAST),
    "mit": ("PTKVZ", "mit", ""),
    "wies": ("VVFIN", "weisen", PAST),
    "zurück": ("PTKVZ", "zurück", ""),
    "habe": ("VAFIN", "haben", SUBJUNCTIVE),
    "sei": ("VAFIN", "sein", SUBJUNCTIVE),
    "wurde": ("VAFIN", "werden", PAST),
    "werde": ("VAFIN", "werden", SUBJUNCTIVE),
    "gesperrt": ("VVPP", "sperren", "VerbForm=Part"),
    "gewarnt": ("VVPP", "warnen", "VerbForm=Part"),
    "warten": ("VVFIN", "warten", PRESENT),
    "wir": ("PPER", "wir", "Number=Plur|Person=1|PronType=Prs"),
    ".": ("$.", ".", ""),
    ",": ("$,", ",", ""),
    "„": ("$(", "„", ""),
    "“": ("$(", "“", ""),
}


def foreign_pipeline(*, tags: bool = True, lemmas: bool = True, morphology: bool = True) -> Language:
    """Return the pipeline; what is not wanted, it does not annotate."""
    nlp = spacy.blank("de")
    ruler = nlp.add_pipe("attribute_ruler")
    general = [([{"IS_TITLE": True}], ("NN", "", "")), ([{"LIKE_NUM": True}], ("CARD", "", ""))]
    own = [([{"LOWER": form.lower()}], annotation) for form, annotation in WORDS.items()]
    for pattern, (tag, lemma, morph) in [*general, *own]:
        values = {"TAG": tag if tags else "", "LEMMA": lemma if lemmas else "", "MORPH": morph if morphology else ""}
        ruler.add(patterns=[pattern], attrs={name: value for name, value in values.items() if value})  # type: ignore[attr-defined]
    return nlp


def universal_pipeline(forms: Iterable[str] = WORDS) -> Language:
    """Return a pipeline whose tags are those of Universal Dependencies."""
    nlp = spacy.blank("de")
    ruler = nlp.add_pipe("attribute_ruler")
    for form in forms:
        tag = {"V": "VERB", "N": "NOUN", "$": "PUNCT"}.get(WORDS[form][0][0], "DET")
        ruler.add(patterns=[[{"LOWER": form.lower()}]], attrs={"TAG": tag, "LEMMA": form})  # type: ignore[attr-defined]
    return nlp

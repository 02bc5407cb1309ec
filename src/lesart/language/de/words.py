"""The component that turns tags into lemmas, parts of speech and morphological features."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.language import Language

from lesart.language.de.lemmas import Lemmatizer
from lesart.language.de.lexicon_classes import full_forms
from lesart.language.de.model_folder import MODEL_FOLDER
from lesart.language.de.morphology import features_of_form, features_of_verb
from lesart.language.de.sentence_words import words_of
from lesart.language.de.suffix_rules import SuffixRules
from lesart.language.de.tags import UPOS, punctuation_tag
from lesart.language.de.usual_lemmas import read_usual_lemmas

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spacy.tokens import Doc

    from lesart.language.de.sentence_words import Words

WORDS = "lesart_words_de"
_SET: list[int | str] = ["TAG", "POS", "LEMMA", "MORPH"]
_SPACE = "_SP"
# What form and tag settle of a word: STTS tag, part of speech, lemma, features; None where its clause has to be looked at.
# No class of its own: Python's collector of garbage would walk through all that are remembered.
_Known = tuple[str, str, str, str | None]
_POLITE = {
    "sie": ("Sie", "Person=3|Polite=Form|PronType=Prs"),
    "ihr": ("Ihr", "Person=3|Polite=Form|Poss=Yes|PronType=Prs"),
}
# Bounds the memory of a long run.
_REMEMBERED = 50_000
# After one of these a capital says nothing of the word.
_BEFORE_CAPITAL = frozenset({":", "„", "“", '"', "»", "«", "‚", "'", "–", "-", "•"})


class _Once(dict[str, int]):
    """Numbers of the few strings that come again and again in one text, each asked for once."""

    def __init__(self, number: Callable[[str], int]) -> None:
        super().__init__()
        self._number = number

    def __missing__(self, string: str) -> int:
        found = self[string] = self._number(string)
        return found


class WordAnnotator:
    """Sets lemma, part of speech and morphological features of every token from its form and STTS tag."""

    def __init__(self, lemmatizer: Lemmatizer) -> None:
        self._lemmatizer = lemmatizer
        self._known: dict[tuple[str, str], _Known] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Annotate `doc`, whose tags and sentence starts must be set, and return it."""
        sentences = words_of(doc)
        names = {form for words in sentences for form, tag in zip(words.forms, words.tags, strict=True) if tag == "NE"}
        # Read and set at once: an object for each token would take longer than all else here.
        tags, parts, lemmas, morphs, forms = doc.to_array([*_SET, "ORTH"]).T.tolist()
        number, numbers, analyses = doc.vocab.strings.add, _Once(doc.vocab.strings.add), _Once(doc.vocab.morphology.add)
        for place in doc.to_array("IS_SPACE").nonzero()[0].tolist():
            tags[place], parts[place], lemmas[place] = numbers[_SPACE], numbers["SPACE"], forms[place]
        for words in sentences:
            for position, place in enumerate(words.places):
                tag, part, lemma, features = self._word(words, position, names)
                # The names of parts of speech are symbols of spaCy: their numbers are those of the parts.
                tags[place], parts[place] = numbers[tag], numbers[part]
                lemmas[place] = forms[place] if lemma == words.forms[position] else number(lemma)
                if features:
                    morphs[place] = analyses[features]
        values: Any = np.array([tags, parts, lemmas, morphs], dtype=np.uint64).T
        doc.from_array(_SET, values)
        return doc

    def _word(self, words: Words, position: int, names: set[str]) -> _Known:
        """Return what is to be set of a word; punctuation gets its tag in `words` too, for the words after it."""
        form, given = words.forms[position], words.tags[position]
        known = self._known.get((form, given)) or self._learn(form, given)
        tag, part, lemma, features = known
        words.tags[position] = tag
        if lemma in _POLITE and _is_polite(words.forms, position):
            return (tag, part, *_POLITE[lemma])
        if features is None:
            return tag, part, lemma, features_of_verb(words, position, self._lemmatizer)
        return (tag, part, _without_genitive(lemma, names), features) if tag == "NE" else known

    def _learn(self, form: str, given: str) -> _Known:
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        tag = given if any(character.isalnum() for character in form) else punctuation_tag(form)
        lemma, features = self._lemmatizer.lemma(form, tag), features_of_form(form, tag, self._lemmatizer)
        known = self._known[form, given] = (tag, UPOS.get(tag, "X"), lemma, features)
        return known


def _is_polite(forms: Sequence[str], position: int) -> bool:
    """Tell whether a capital inside a sentence marks the polite address: "Ich danke Ihnen"."""
    return position > 0 and forms[position][0].isupper() and forms[position - 1] not in _BEFORE_CAPITAL


def _without_genitive(name: str, names: set[str]) -> str:
    """Take the genitive from an unlisted name: where it has an apostrophe or stands without it elsewhere in the text."""
    for ending in ("’s", "'s", "’", "'"):
        if name.endswith(ending) and len(name) > len(ending):
            return name.removesuffix(ending)
    return name[:-1] if name.endswith("s") and name[:-1] in names else name


@Language.factory(WORDS, assigns=["token.lemma", "token.pos", "token.morph"], requires=["token.tag"])
def create_word_annotator(nlp: Language, name: str) -> WordAnnotator:  # noqa: ARG001 - spaCy passes both by name
    """Return the component with the lexicon of the German pack."""
    lemmatizer = Lemmatizer(full_forms(), SuffixRules(MODEL_FOLDER), read_usual_lemmas(MODEL_FOLDER))
    return WordAnnotator(lemmatizer)

"""The component that turns tags into lemmas, parts of speech and morphological features."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language

from lesart.language.de.lemmas import Lemmatizer
from lesart.language.de.lexicon_classes import full_forms
from lesart.language.de.model_folder import MODEL_FOLDER
from lesart.language.de.morphology import features_of_form, features_of_verb
from lesart.language.de.suffix_rules import SuffixRules
from lesart.language.de.tags import UPOS, punctuation_tag
from lesart.language.de.usual_lemmas import read_usual_lemmas

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


WORDS = "lesart_words_de"
_POLITE = {
    "sie": ("Sie", "Person=3|Polite=Form|PronType=Prs"),
    "ihr": ("Ihr", "Person=3|Polite=Form|Poss=Yes|PronType=Prs"),
}
# Bounds the memory of a long run.
_REMEMBERED = 50_000
# After one of these a capital says nothing of the word.
_BEFORE_CAPITAL = frozenset({":", "„", "“", '"', "»", "«", "‚", "'", "–", "-", "•"})


class WordAnnotator:
    """Sets lemma, part of speech and morphological features of every token from its form and STTS tag."""

    def __init__(self, lemmatizer: Lemmatizer) -> None:
        self._lemmatizer = lemmatizer
        self._known: dict[tuple[str, str], tuple[str, str | None]] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Annotate `doc`, whose tags and sentence starts must be set, and return it."""
        tokens = list(doc)
        names = {token.text for token in tokens if token.tag_ == "NE"}
        sentence: list[Token] = []
        for token in tokens:
            if token.is_sent_start:
                self._annotate(sentence, names)
                sentence = []
            if token.is_space:
                token.tag_, token.pos_, token.lemma_ = "_SP", "SPACE", token.text
            else:
                sentence.append(token)
        self._annotate(sentence, names)
        return doc

    def _annotate(self, words: list[Token], names: set[str]) -> None:
        for position, word in enumerate(words):
            form = word.text
            if not form[0].isalnum() and not any(character.isalnum() for character in form):
                word.tag_ = punctuation_tag(form)
            tag = word.tag_
            lemma, found = self._look_up(form, tag)
            if lemma in _POLITE and _is_polite(words, position):
                lemma, found = _POLITE[lemma]
            elif found is None:
                found = features_of_verb(words, position, self._lemmatizer)
            word.lemma_ = _without_genitive(lemma, names) if tag == "NE" else lemma
            word.pos_ = UPOS.get(tag, "X")
            if found:
                word.set_morph(found)  # type: ignore[attr-defined] # missing in spaCy's stubs

    def _look_up(self, form: str, tag: str) -> tuple[str, str | None]:
        known = self._known.get((form, tag))
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._lemmatizer.lemma(form, tag), features_of_form(form, tag, self._lemmatizer)
            self._known[form, tag] = known
        return known


def _is_polite(words: list[Token], position: int) -> bool:
    """Tell whether a capital inside a sentence marks the polite address: "Ich danke Ihnen"."""
    return position > 0 and words[position].text[0].isupper() and words[position - 1].text not in _BEFORE_CAPITAL


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

"""The component that finds the names of a text: people, places, organisations, other names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Span

from lesart.language.de.model_folder import MODEL_FOLDER
from lesart.language.de.name_facts import FactFinder
from lesart.language.de.name_model import FeatureWeights, NameModel
from lesart.language.de.sentence_words import words_of
from lesart.language.de.turns import in_turn
from lesart.language.de.word_clusters import read_clusters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc

NAME_RECOGNISER = "lesart_name_recogniser_de"
# The model also tells words made from names ("russisch") and words with names in them ("FDP-Chef"): it was taught them to
# leave them out.
GIVEN_OUT = frozenset({"PER", "LOC", "ORG", "OTH"})


class NameRecogniser:
    """Finds names; needs sentences and STTS tags."""

    def __init__(self, facts: FactFinder, model: NameModel) -> None:
        self._facts = facts
        self._model = model

    def __call__(self, doc: Doc) -> Doc:
        """Set `doc.ents`, of the kinds PER, LOC, ORG and OTH, and return `doc`."""
        sentences = words_of(doc)
        with in_turn():
            self._facts.learn(form for words in sentences for form in words.forms)
            labels = self._model.labels([self._facts.sentence(words.forms, words.tags) for words in sentences])
        names = (_names(doc, words.places, found) for words, found in zip(sentences, labels, strict=True))
        doc.set_ents([name for found in names for name in found])
        return doc


def _names(doc: Doc, places: Sequence[int], labels: Sequence[str]) -> Iterator[Span]:
    start: int | None = None
    for position, label in enumerate([*labels, "O"]):
        if start is not None and not label.startswith("I-"):
            kind = labels[start][2:]
            if kind in GIVEN_OUT:
                yield Span(doc, places[start], places[position - 1] + 1, label=kind)
            start = None
        if label.startswith("B-"):
            start = position


@Language.factory(NAME_RECOGNISER, requires=["token.tag", "token.is_sent_start"], assigns=["doc.ents"])
def create_name_recogniser(nlp: Language, name: str) -> NameRecogniser:  # noqa: ARG001 - spaCy passes both by name
    """Return the component with the name model of the German pack; it uses the word vectors of `nlp`."""
    facts = FactFinder(nlp.vocab.vectors, read_clusters(MODEL_FOLDER))
    return NameRecogniser(facts, NameModel(FeatureWeights(MODEL_FOLDER)))

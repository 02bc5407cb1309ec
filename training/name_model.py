"""Trains the name recogniser of the German pack with CRFsuite and writes its weights.

Okazaki (2007), "CRFsuite: a fast implementation of Conditional Random Fields".
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import pycrfsuite

from lesart.language.de.name_facts import FactFinder
from lesart.language.de.name_model import FEATURES_FILE, IMPOSSIBLE, LABELS_FILE, WEIGHTS_FILE
from lesart.language.de.name_views import features_of
from lesart.language.de.word_clusters import read_clusters
from training.name_sentences import named_sentences
from training.sentences import plain_sentences
from training.word_clusters import write_clusters

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from spacy.language import Language

    from training.name_sentences import NamedSentence

# Regularisation and rarest feature, set on a quarter of GermEval's test part that was held out; the model card has what was tried.
SETTINGS = {"c1": 0.03, "c2": 0.2, "max_iterations": 80, "feature.minfreq": 1}
# Weights that are nearer to nothing are left out.
_SMALLEST_WEIGHT = 0.01


def train_names(data: Path, work: Path, nlp: Language, folder: Path) -> int:
    """Train on GermEval's test part and write the model into `folder`; return how many features it has.

    Args:
        data: the folder of the open data.
        work: for CRFsuite's own file.
        nlp: gives tags and word vectors.
        folder: gets the word clusters too.
    """
    words = (word for sentence in plain_sentences(data) for word in sentence.words)
    write_clusters(words, nlp.vocab.vectors, folder)
    facts = FactFinder(nlp.vocab.vectors, read_clusters(folder))
    return write_model(fitted(named_sentences(data, "test", nlp), facts, work / "names.crf"), folder)


def fitted(sentences: Iterable[NamedSentence], facts: FactFinder, file: Path) -> pycrfsuite.Tagger:
    """Learn from sentences with all their names.

    Args:
        sentences: what is learnt from.
        facts: finds what is known of words.
        file: where CRFsuite keeps what it has learnt.
    """
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(SETTINGS)
    for sentence in sentences:
        facts.learn(sentence.words)
        trainer.append(features_of(facts.sentence(sentence.words, sentence.tags)), sentence.entities)
    trainer.train(str(file))
    tagger = pycrfsuite.Tagger()
    tagger.open(str(file))
    return tagger


def write_model(tagger: pycrfsuite.Tagger, folder: Path) -> int:
    """Write what CRFsuite has learnt as the files that the pack reads; return how many features they have."""
    learnt = tagger.info()
    labels = sorted(learnt.labels)
    rows: dict[str, NDArray[np.float16]] = {}
    for (feature, label), weight in sorted(learnt.state_features.items()):
        if abs(weight) >= _SMALLEST_WEIGHT:
            rows.setdefault(feature, np.zeros(len(labels), dtype=np.float16))[labels.index(label)] = weight
    transitions = _transitions(labels, learnt.transitions)
    np.savez_compressed(folder / WEIGHTS_FILE, weights=np.stack(list(rows.values())), transitions=transitions)
    (folder / FEATURES_FILE).write_text("\n".join(rows), encoding="utf-8")
    (folder / LABELS_FILE).write_text(json.dumps(labels), encoding="utf-8")
    return len(rows)


def _transitions(labels: Sequence[str], learnt: dict[tuple[str, str], float]) -> NDArray[np.float32]:
    """Return the weights from label to label; the last row is from the beginning. No "I" follows another kind."""
    weights = np.zeros((len(labels) + 1, len(labels)), dtype=np.float32)
    for column, after in enumerate(labels):
        for row, before in enumerate([*labels, ""]):
            inside = after.startswith("I-") and before[2:] != after[2:]
            weights[row, column] = IMPOSSIBLE if inside else learnt.get((before, after), 0.0)
    return weights

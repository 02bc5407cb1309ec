"""Trains the network of the German pack as `german.cfg` lays it out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from spacy.training.initialize import init_nlp
from spacy.training.loop import train
from spacy.util import load_config, registry
from thinc.api import NumpyOps, set_current_ops

from lesart.language.de.registration import register
from lesart.language.de.vectors import FloretVectors
from training.vectors import SETTINGS, read_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

CONFIGURATION = Path(__file__).parent / "german.cfg"


def create_floret_vectors(path: str) -> Callable[[Language], Language]:
    """Return a function that fills a pipeline's vectors from a floret file."""

    def fill(nlp: Language) -> Language:
        vectors = nlp.vocab.vectors
        if isinstance(vectors, FloretVectors):
            vectors.set_table(read_rows(Path(path)), SETTINGS)
        return nlp

    return fill


def train_network(work: Path, overrides: dict[str, Any] | None = None) -> Path:
    """Train on the corpora in `work` and return the folder with the pipeline of the last step.

    Args:
        work: has `train.spacy`, `dev.spacy` and `vectors.floret`.
        overrides: settings that differ from the configuration, by their dotted names.
    """
    # numpy's own matrix product is two to three times as fast as the one thinc brings.
    register()
    registry.callbacks.register("lesart.floret_vectors.v1", func=create_floret_vectors)
    set_current_ops(NumpyOps(use_blis=False))
    files = {"train": "train.spacy", "dev": "dev.spacy", "vectors": "vectors.floret"}
    paths = {f"paths.{name}": str(work / file) for name, file in files.items()}
    config = load_config(CONFIGURATION, overrides={**paths, **(overrides or {})}, interpolate=False)
    nlp = init_nlp(config)
    target = work / "network"
    target.mkdir(exist_ok=True)
    train(nlp, target)
    return target / "model-last"

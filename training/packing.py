"""Writes a trained network as the folder that the package ships."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import spacy

from lesart.language.de.registration import register

if TYPE_CHECKING:
    from pathlib import Path


def pack_network(trained: Path, folder: Path) -> None:
    """Write the pipeline in `trained` into `folder` without what running does not need: token rules and the strings of the corpus."""
    register()
    nlp = spacy.load(trained)
    if folder.exists():
        shutil.rmtree(folder)
    nlp.to_disk(folder, exclude=["tokenizer", "vocab"])
    vocab = folder / "vocab"
    vocab.mkdir()
    nlp.vocab.vectors.to_disk(vocab)
    labels = sorted({label for labels in nlp.pipe_labels.values() for label in labels})
    (vocab / "strings.json").write_text(json.dumps(labels), encoding="utf-8")

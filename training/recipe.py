"""The steps from the open data to the files of the German pack, in their order."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING

from lesart.language.de.full_forms import FullForms
from lesart.language.de.model_folder import MODEL_FOLDER
from lesart.language.de.pipeline import NETWORK_FOLDER, german_tagger
from training.frequencies import write_frequencies
from training.full_forms import write_full_forms
from training.gazetteer import write_gazetteer
from training.learning_corpus import write_corpora
from training.name_model import train_names
from training.names import write_names
from training.network import train_network
from training.packing import pack_network
from training.silver import write_silver
from training.suffix_rules import write_suffix_rules
from training.usual_lemmas import write_usual_lemmas
from training.vectors import write_vectors

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def make_pack(data: Path, work: Path) -> None:
    """Make every file of the pack.

    Args:
        data: the folder of the open data.
        work: keeps what is made on the way; a file that is there already is not made again.
    """
    work.mkdir(parents=True, exist_ok=True)
    _say("frequencies", write_frequencies(data, MODEL_FOLDER.parent / "frequency.tsv.gz"))
    _say("full forms", write_full_forms(data, MODEL_FOLDER))
    forms = FullForms(MODEL_FOLDER)
    _say("names", write_names(MODEL_FOLDER))
    _say("gazetteer", write_gazetteer(MODEL_FOLDER))
    _say("endings", write_suffix_rules(forms, MODEL_FOLDER))
    _vectors_and_silver(data, work)
    _say("usual lemmas", write_usual_lemmas(forms, work / "silver.spacy", MODEL_FOLDER))
    write_corpora(data, work)
    pack_network(train_network(work), NETWORK_FOLDER)
    _say("features of names", train_names(data, work, german_tagger(), MODEL_FOLDER))


def _vectors_and_silver(data: Path, work: Path) -> None:
    """Make the vectors and the tagged text side by side: each keeps one core busy for minutes, neither needs the other."""
    steps: dict[str, Callable[[Path, Path], Path]] = {"vectors.floret": write_vectors, "silver.spacy": write_silver}
    with ProcessPoolExecutor(len(steps)) as pool:
        made = [pool.submit(make, data, work) for name, make in steps.items() if not (work / name).exists()]
        for name in [future.result().name for future in made]:
            print(name, flush=True)


def _say(what: str, count: int) -> None:
    print(f"{what}: {count:,}", flush=True)

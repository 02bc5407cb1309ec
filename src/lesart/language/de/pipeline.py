"""Puts the German pipeline together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from spacy.util import load_model_from_path
from thinc.api import NumpyOps

from lesart.errors import LanguageError
from lesart.language.de.lexemes import note_quickly
from lesart.language.de.model_folder import MODEL_FOLDER
from lesart.language.de.name_recogniser import NAME_RECOGNISER
from lesart.language.de.names import NAMES
from lesart.language.de.reading_maxout import NAME, reading_maxout
from lesart.language.de.registration import register
from lesart.language.de.remembered import remembered
from lesart.language.de.sentences import SENTENCES
from lesart.language.de.words import WORDS

if TYPE_CHECKING:
    from pathlib import Path

    from spacy.language import Language

NETWORK_FOLDER = MODEL_FOLDER / "network"


def german(network: Path = NETWORK_FOLDER) -> Language:
    """Return the German pipeline with every component in its order.

    Args:
        network: the folder with the trained tagger.

    Raises:
        LanguageError: a folder or one of its files is missing.
    """
    nlp = german_tagger(network)
    nlp.add_pipe(NAME_RECOGNISER)
    nlp.add_pipe(NAMES)
    return nlp


def german_tagger(network: Path = NETWORK_FOLDER) -> Language:
    """Return the pipeline as far as it goes without names; arguments and errors as for `german`."""
    register()
    try:
        nlp = load_model_from_path(network, exclude=["tokenizer"])
    except OSError as error:
        message = f"The German network in {network} cannot be read ({error}); reinstall lesart or run `make train`."
        raise LanguageError(message) from error
    note_quickly(nlp.vocab)
    _use_numpy(nlp)
    _only_read(nlp)
    _remember_words(nlp)
    nlp.add_pipe(SENTENCES, first=True)
    nlp.add_pipe(WORDS, after="tagger")
    return nlp


def _use_numpy(nlp: Language) -> None:
    """Let the networks of `nlp` multiply with numpy: two to three times as fast as with thinc's own library."""
    ops = NumpyOps(use_blis=False)
    for _, component in nlp.pipeline:
        for layer in component.model.walk() if hasattr(component, "model") else ():
            layer.ops = ops


def _only_read(nlp: Language) -> None:
    """Let the units of the encoder of `nlp` do what reading needs of them only."""
    network = cast("Any", nlp.get_pipe("tok2vec")).model
    for unit in [layer for layer in network.walk() if layer.name == NAME]:
        network.replace_node(unit, reading_maxout(unit))


def _remember_words(nlp: Language) -> None:
    """Let the encoder of `nlp` embed each word once; the embedding is the costliest layer and sees no neighbours."""
    network = cast("Any", nlp.get_pipe("tok2vec")).model
    embedding = network.get_ref("embed")
    network.replace_node(embedding, remembered(embedding))

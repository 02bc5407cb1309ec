"""Tags and lemmas by HanTa, until the trained model takes over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from HanTa.HanoverTagger import HanoverTagger
from spacy.language import Language

from lesart.language.de.tags import UPOS, stts

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

HANTA = "lesart_hanta_de"
_FINAL = frozenset({".", "!", "?", ":", ";", "…", "..."})


class HantaTagger:
    """Sets tag, part of speech and lemma of every token, sentence by sentence."""

    def __init__(self) -> None:
        self._tagger = HanoverTagger("morphmodel_ger.pgz")

    def __call__(self, doc: Doc) -> Doc:
        """Annotate `doc`, whose sentence starts must be set, and return it."""
        for sentence in doc.sents:
            words = [token for token in sentence if not token.is_space]
            analyses = self._tagger.tag_sent([token.text for token in words]) if words else []
            for token, (_, lemma, tag) in zip(words, analyses, strict=True):
                _set(token, stts(tag), lemma)
        for token in doc:
            if token.is_space:
                _set(token, "_SP", token.text)
        return doc


def _set(token: Token, tag: str, lemma: str) -> None:
    if not any(character.isalnum() for character in token.text) and not token.is_space:
        tag = "$." if token.text in _FINAL else "$," if token.text == "," else "$("
        lemma = token.text
    token.tag_ = tag
    token.pos_ = UPOS[tag]
    token.lemma_ = lemma


@Language.factory(HANTA, assigns=["token.tag", "token.pos", "token.lemma"])
def create_hanta_tagger(nlp: Language, name: str) -> HantaTagger:  # noqa: ARG001 - spaCy passes both by name
    """Return the component; it takes no settings."""
    return HantaTagger()

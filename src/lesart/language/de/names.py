"""The component that makes the names of one text agree: who was named in full once is the same person later."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Span

from lesart.language.de.gazetteer import NEWS_CITY, STATE, gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc, Token

NAMES = "lesart_names_de"
PERSON = "PER"
# A word of these lists keeps the kind that the model gave it, even if a person bears it as a last name.
_PLACES = frozenset({NEWS_CITY, STATE})


class NameHarmonizer:
    """Corrects the names of a document by what the whole document says; needs tags, lemmas and names."""

    def __call__(self, doc: Doc) -> Doc:
        """Set `doc.ents` anew and return `doc`."""
        names = [name for name in map(_trimmed, doc.ents) if name is not None]
        last_names = {_last_name(name) for name in names if name.label_ == PERSON and len(name) > 1}
        kinds = _usual_kinds(names)
        agreed = [Span(doc, name.start, name.end, label=_kind(name, last_names, kinds)) for name in names]
        taken = {token.i for name in agreed for token in name}
        borne = {doc.vocab.strings[name] for name in last_names}
        places = [place for place, lemma in enumerate(doc.to_array("LEMMA").tolist()) if lemma in borne]
        missed = [doc[place] for place in places if place not in taken and _is_last_name(doc[place], last_names)]
        added = [Span(doc, token.i, token.i + 1, label=PERSON) for token in missed]
        doc.set_ents(sorted([*agreed, *added], key=lambda name: name.start))
        return doc


def _trimmed(name: Span) -> Span | None:
    """Return the name within one line and without white space, None where nothing of it is written with a capital."""
    tokens: list[Token] = []
    for token in name:
        if token.is_space:
            break
        tokens.append(token)
    if not any(token.text[0].isupper() for token in tokens):
        return None
    return Span(name.doc, tokens[0].i, tokens[-1].i + 1, label=name.label_)


def _last_name(name: Span) -> str:
    return str(name[-1].lemma_)


def _usual_kinds(names: Iterable[Span]) -> dict[str, str]:
    """Return for each name the kind it got most often in the text, the earlier one where two are level."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for name in names:
        counts[name.lemma_][name.label_] += 1
    return {lemma: found.most_common(1)[0][0] for lemma, found in counts.items()}


def _kind(name: Span, last_names: set[str], kinds: dict[str, str]) -> str:
    if len(name) == 1 and name.label_ != PERSON and _is_last_name(name[0], last_names):
        return PERSON
    return kinds[name.lemma_]


def _is_last_name(token: Token, last_names: set[str]) -> bool:
    return (
        token.lemma_ in last_names
        and token.tag_ in {"NE", "NN"}
        and not _PLACES & set(gazetteer().word_kinds(token.text))
    )


@Language.factory(NAMES, requires=["doc.ents", "token.tag", "token.lemma"], assigns=["doc.ents"])
def create_name_harmonizer(nlp: Language, name: str) -> NameHarmonizer:  # noqa: ARG001 - spaCy passes both by name
    """Return the component; it takes no settings."""
    return NameHarmonizer()

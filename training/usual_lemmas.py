"""Counts in the silver text which lemma is meant where the lexicon offers several for one form and tag."""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING

import spacy
from spacy.tokens import DocBin

from lesart.language.de.usual_lemmas import USUAL_FILE

if TYPE_CHECKING:
    from pathlib import Path

    from lesart.language.de.full_forms import FullForms

# With fewer sightings the teacher's choice is no better than the shortest lemma.
FEWEST_SIGHTINGS = 2


def write_usual_lemmas(forms: FullForms, silver: Path, folder: Path) -> int:
    """Write the usual lemma of ambiguous forms seen in `silver` into `folder`; return how many there are."""
    counts: dict[tuple[str, str], collections.Counter[str]] = collections.defaultdict(collections.Counter)
    vocab = spacy.blank("de").vocab
    for doc in DocBin().from_disk(silver).get_docs(vocab):
        for token in doc:
            form = token.text if token.tag_ in {"NN", "NE"} else token.lower_
            counts[form, token.tag_][token.lemma_] += 1
    rows = [
        f"{form}\t{tag}\t{lemma}\n"
        for (form, tag), found in sorted(counts.items())
        if (lemma := _choice(forms, form, tag, found))
    ]
    (folder / USUAL_FILE).write_text("".join(rows), encoding="utf-8")
    return len(rows)


def _choice(forms: FullForms, form: str, tag: str, found: collections.Counter[str]) -> str | None:
    listed = sorted({lemma for lemma, _ in forms.readings(form, tag)})
    best = max(found, key=lambda lemma: (found[lemma], lemma))
    likeliest = min(listed, key=lambda lemma: (len(lemma), lemma), default=None)
    return best if found[best] >= FEWEST_SIGHTINGS and best in listed and best != likeliest else None

"""How common a word is in a language at large: the background against which an article's words stand out."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

FREQUENCY_FILE = "frequency.tsv.gz"


@dataclass(frozen=True, slots=True)
class WordFrequency:
    """Document frequencies of words in a background collection.

    ``documents`` is the number of documents counted, ``counts`` the number of them that hold a word (case-folded).
    Words rarer than the list's cut-off are not listed.
    """

    documents: int
    counts: Mapping[str, int]

    def share(self, word: str) -> float:
        """Return the share (0 to 1) of background documents that hold the word; 0.0 for an unlisted one."""
        return self.counts.get(word.casefold(), 0) / self.documents if self.documents else 0.0


NO_FREQUENCY = WordFrequency(0, {})


@cache
def load_frequency(code: str) -> WordFrequency:
    """Return the background frequencies of a language (ISO 639-1); an empty list for a language without a pack."""
    folder = resources.files("lesart.language") / code / FREQUENCY_FILE
    if not folder.is_file():
        return NO_FREQUENCY
    head, *rows = gzip.decompress(folder.read_bytes()).decode("utf-8").splitlines()
    counts = dict(row.split("\t") for row in rows)
    return WordFrequency(int(head), {word: int(count) for word, count in counts.items()})

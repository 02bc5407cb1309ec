"""Count in how many speeches of the German parliament each word stands: the background frequencies of the pack."""

from __future__ import annotations

import collections
import gzip
import lzma
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WORD = re.compile(r"\w+(?:[-']\w+)*")
SHORTEST_SPEECH = 30
"""Speeches of fewer words are interjections and calls to order; they would dilute the shares."""
FEWEST_SPEECHES = 20
"""Words in fewer speeches are left out: below that a count says little, and the list would double."""


def speeches(path: Path) -> Iterator[set[str]]:
    """Yield the case-folded words of each speech in the file (speeches are parted by blank lines)."""
    lines: list[str] = []
    with lzma.open(path, "rt", encoding="utf-8") as file:
        for line in [*file, "\n"]:
            if line.strip():
                lines.append(line)
                continue
            words = WORD.findall(" ".join(lines).casefold())
            if len(words) >= SHORTEST_SPEECH:
                yield set(words)
            lines = []


def write_frequencies(data: Path, target: Path) -> int:
    """Write the document frequencies of the words of ``data/text-de`` to ``target``; return how many words it lists.

    The file is gzipped text: the number of speeches, then a word and its count a line, in order of the words.
    """
    counts: collections.Counter[str] = collections.Counter()
    documents = 0
    for words in speeches(data / "text-de" / "bundestag.txt.xz"):
        counts.update(words)
        documents += 1
    rows = sorted(f"{word}\t{count}" for word, count in counts.items() if count >= FEWEST_SPEECHES)
    target.write_bytes(gzip.compress("\n".join([str(documents), *rows]).encode("utf-8"), mtime=0))
    return len(rows)

"""Cut OpenThesaurus down to the single words that German texts use: the synonym sets of the pack."""

from __future__ import annotations

import gzip
import lzma
import re
from typing import TYPE_CHECKING

from lesart.comparison.terms.roots import root
from lesart.language.frequency import load_frequency

if TYPE_CHECKING:
    from collections.abc import Collection, Container
    from pathlib import Path

LARGEST_SET = 24
"""Sets of more plain words collect loose associations (ways to die, to be drunk, to be bad)."""
_ANNOTATION = re.compile(r"\([^)]*\)")
_OUTDATED = re.compile(r"\((?:derb|vulg\.|veraltet|fachspr\.|fig\.|österr\.|schweiz\.|regional)[^)]*\)")
_COLLOQUIAL = re.compile(r"\([^)]*ugs\.[^)]*\)")
_WORD = re.compile(r"[A-Za-zÄÖÜäöüß-]+")
_NOTICE = (
    "# Synonym sets of German, from OpenThesaurus (www.openthesaurus.de), copyright Daniel Naber and contributors,",
    "# GNU Lesser General Public License 2.1 or later. Cut down to the roots of single words by",
    "# training/synonyms.py.",
)


def write_synonyms(data: Path, target: Path) -> int:
    """Write the sets of ``data/synonyms-de`` to ``target``; return how many.

    The file is gzipped text: one set a line, the roots of its words (``lesart.comparison.terms.roots``) parted by
    blanks, sorted. Phrases and outdated words are left out, and sets without a plain word or in which no word is in
    common use; colloquial words stand beside a plain one, for the popular press uses them.
    Write it anew when the rules for roots change: ``tests/comparison/test_synonyms.py`` tells.
    """
    known = load_frequency("de").counts
    with lzma.open(data / "synonyms-de" / "openthesaurus.txt.xz", "rt", encoding="utf-8") as file:
        sets = [_words(line) for line in file if not line.startswith("#")]
    kept = (
        {root(word) for word in plain | colloquial} for plain, colloquial in sets if _serves(plain, colloquial, known)
    )
    lines = sorted({" ".join(sorted(roots)) for roots in kept if len(roots) > 1})
    target.write_bytes(gzip.compress("\n".join([*_NOTICE, *lines, ""]).encode("utf-8"), mtime=0))
    return len(lines)


def _serves(plain: Collection[str], colloquial: Collection[str], known: Container[str]) -> bool:
    common = any(word.casefold() in known for word in (*plain, *colloquial))
    return 0 < len(plain) <= LARGEST_SET and common


def _words(line: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the single words of a set, the plain and the colloquial ones."""
    plain, colloquial = set[str](), set[str]()
    for entry in line.strip().split(";"):
        word = _ANNOTATION.sub("", entry).strip()
        if _WORD.fullmatch(word) and not _OUTDATED.search(entry):
            (colloquial if _COLLOQUIAL.search(entry) else plain).add(word)
    return frozenset(plain), frozenset(colloquial)

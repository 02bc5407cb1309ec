"""Packs the Morphy dictionary into the full-form lexicon that `lesart.language.de.full_forms` reads."""

from __future__ import annotations

import collections
import json
import lzma
from typing import TYPE_CHECKING

import marisa_trie
import numpy as np

from lesart.language.de.full_forms import ANALYSES_FILE, FORMS_FILE, SETS_FILE
from training.edits import common_prefix
from training.morphy_tags import translate

if TYPE_CHECKING:
    from pathlib import Path

Rule = tuple[int, str]
Kind = tuple[str, str]


def write_full_forms(data: Path, folder: Path) -> int:
    """Write the lexicon made of `data/morphology-de` into `folder`; return how many forms it lists."""
    readings = _readings(data / "morphology-de" / "german.tsv.xz")
    trie = marisa_trie.Trie(sorted(readings))
    sets: dict[tuple[tuple[Rule, Kind], ...], int] = {}
    numbers = np.zeros(len(readings), dtype=np.uint16)
    for form in sorted(readings):
        numbers[trie[form]] = sets.setdefault(tuple(sorted(readings[form])), len(sets))
    folder.mkdir(parents=True, exist_ok=True)
    trie.save(str(folder / FORMS_FILE))
    np.save(folder / SETS_FILE, numbers)
    (folder / ANALYSES_FILE).write_text(_tables(list(sets)), encoding="utf-8")
    return len(readings)


def _readings(path: Path) -> dict[str, set[tuple[Rule, Kind]]]:
    readings: dict[str, set[tuple[Rule, Kind]]] = collections.defaultdict(set)
    with lzma.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            form, lemma, tag = line.rstrip("\n").split("\t")
            for kind in translate(lemma, tag):
                readings[form].add((_rule(form, lemma), kind))
    return readings


def _rule(form: str, lemma: str) -> Rule:
    """Return how many characters to cut from the end of the form, and what to add, to get the lemma."""
    kept = common_prefix(form, lemma)
    return len(form) - kept, lemma[kept:]


def _tables(sets: list[tuple[tuple[Rule, Kind], ...]]) -> str:
    rules = sorted({rule for members in sets for rule, _ in members})
    kinds = sorted({kind for members in sets for _, kind in members})
    rule_number = {rule: number for number, rule in enumerate(rules)}
    kind_number = {kind: number for number, kind in enumerate(kinds)}
    flat = [[n for rule, kind in members for n in (rule_number[rule], kind_number[kind])] for members in sets]
    tables = {"rules": rules, "kinds": kinds, "sets": flat}
    return json.dumps(tables, ensure_ascii=False, separators=(",", ":"))

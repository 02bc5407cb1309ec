"""Learns from the full-form lexicon how an ending changes on the way to the lemma."""

from __future__ import annotations

import collections
import json
from typing import TYPE_CHECKING

from lesart.language.de.suffix_rules import SUFFIXES_FILE
from training.edits import common_prefix

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from lesart.language.de.full_forms import FullForms

LONGEST_SUFFIX = 6
# An ending of fewer forms is an accident of the lexicon. Set on the lemmas of GSD dev: 3, 8 and 20 differ by 0.1 points.
FEWEST_FORMS = 8
# A predicative adjective is its own lemma unless listed: "super" is no inflected form.
TAGS = ("ADJA", "NN", "VVFIN", "VVIMP", "VVINF", "VVIZU", "VVPP")

Rule = tuple[int, str]


def write_suffix_rules(forms: FullForms, folder: Path) -> int:
    """Write the rules learnt from `forms` into `folder`; return how many there are."""
    rules = {tag: _learn(forms, tag) for tag in TAGS}
    text = json.dumps(rules, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    (folder / SUFFIXES_FILE).write_text(text, encoding="utf-8")
    return sum(len(found) for found in rules.values())


def _learn(forms: FullForms, tag: str) -> dict[str, Rule]:
    counts: dict[str, collections.Counter[Rule]] = collections.defaultdict(collections.Counter)
    for form in forms:
        for rule in _rules(forms, form, tag):
            for length in range(min(LONGEST_SUFFIX, len(form) - 1) + 1):
                counts[form[len(form) - length :]][rule] += 1
    return _needed(counts)


def _rules(forms: FullForms, form: str, tag: str) -> Iterable[Rule]:
    lemmas = sorted({lemma for lemma, _ in forms.readings(form, tag)})
    for lemma in lemmas:
        kept = common_prefix(form, lemma)
        yield len(form) - kept, lemma[kept:]


def _needed(counts: dict[str, collections.Counter[Rule]]) -> dict[str, Rule]:
    """Keep the endings whose usual rule differs from that of the next shorter ending."""
    best = {
        suffix: max(found.items(), key=lambda item: (item[1], item[0]))[0]
        for suffix, found in counts.items()
        if found.total() >= FEWEST_FORMS
    }
    kept: dict[str, Rule] = {}
    for suffix in sorted(best, key=len):
        shorter = next((kept[suffix[i:]] for i in range(1, len(suffix) + 1) if suffix[i:] in kept), None)
        # A rule that cuts more than the ending it was seen with would depend on letters unseen.
        if best[suffix] != shorter and best[suffix][0] <= len(suffix):
            kept[suffix] = best[suffix]
    return kept

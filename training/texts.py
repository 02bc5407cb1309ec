"""The plain text of the shippable corpora: what word vectors and silver tags are made from."""

from __future__ import annotations

import csv
import gzip
import json
import lzma
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def parliament(data: Path) -> Iterator[str]:
    """Yield the paragraphs of the speeches of the German parliament."""
    with lzma.open(data / "text-de" / "bundestag.txt.xz", "rt", encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield line.strip()


def smartdata(data: Path) -> Iterator[str]:
    """Yield the texts of the SmartData corpus: newswire, tweets, traffic reports."""
    for document in smartdata_documents(data):
        yield str(document["text"]["string"])


def smartdata_documents(data: Path) -> Iterator[dict[str, dict[str, object]]]:
    """Yield the documents of the SmartData corpus, concatenated JSON objects in two files."""
    decoder = json.JSONDecoder()
    for part in ("train", "test"):
        with gzip.open(data / "ner-de" / f"smartdata-v1-{part}.json.gz", "rt", encoding="utf-8") as file:
            text = file.read().strip()
        position = 0
        while position < len(text):
            document, position = decoder.raw_decode(text, position)
            yield document
            while position < len(text) and text[position].isspace():
                position += 1


def pairs(data: Path) -> Iterator[str]:
    """Yield the sentences of the entailment and similarity pairs, each once."""
    seen: dict[str, None] = {}
    for name in ("RTE3-DE-dev-set.xml", "RTE3-DE-test-set-GS.xml"):
        root = ET.parse(data / "entailment-de" / name).getroot()  # noqa: S314 - a file of ours
        seen.update((" ".join((node.text or "").split()), None) for node in root.iter() if node.tag in {"t", "h"})
    with (data / "similarity-de" / "stsb-de-train.csv").open(encoding="utf-8", newline="") as file:
        seen.update((cell, None) for row in csv.reader(file) for cell in row[:2])
    yield from (text for text in seen if text)


def named(data: Path) -> Iterator[str]:
    """Yield the sentences of GermEval's test part and of PUD."""
    for name in ("germeval2014-test.tsv", "uner-de-pud.iob2"):
        for block in (data / "ner-de" / name).read_text(encoding="utf-8").strip().split("\n\n"):
            rows = [line.split("\t") for line in block.splitlines() if not line.startswith("#")]
            yield " ".join(row[1] for row in rows)


def statements(data: Path) -> Iterator[str]:
    """Yield the passages from German web pages in the DBS corpus."""
    with (data / "claims-de" / "dbs-nuggets.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield row["TEXT"].replace("\\n", " ").strip()

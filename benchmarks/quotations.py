"""Score quotations on German news with annotated speech (Petersen-Frey & Biemann, LREC-COLING 2024).

    python -m benchmarks.quotations --data PATH/quotations-de/dev.jsonl [--scorer PATH/score_quotations.py] [--out FOLDER]

``--data`` chooses the split (train.jsonl or dev.jsonl). The corpus is CC BY-NC-SA: it measures, and nothing counted from
it is shipped.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import lesart.language
from lesart.model import Article, QuotationKind
from lesart.reading.quotations import read_quotations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc

    from lesart.model import Mention, Span

KIND_NAMES = {
    QuotationKind.DIRECT: "Direct",
    QuotationKind.INDIRECT: "Indirect",
    QuotationKind.REPORTED: "Reported",
    QuotationKind.FREE_INDIRECT: "FreeIndirect",
    QuotationKind.INDIRECT_FREE_INDIRECT: "IndirectFreeIndirect",
}


def predict(row: dict[str, Any], doc: Doc) -> dict[str, Any]:
    """Return the scorer's line for one of its documents ({"documentName", "originalText", …})."""
    article = Article.from_text(row["originalText"])
    quotations = [
        {
            "kind": KIND_NAMES[quotation.kind],
            "content": _offsets(quotation.content),
            "cue": _offsets(quotation.cue),
            "frame": _offsets(quotation.frame),
            "speaker": _mentioned(quotation.speaker),
            "addressee": _mentioned(quotation.addressee),
        }
        for quotation in read_quotations(article, doc)
    ]
    return {"documentName": row["documentName"], "quotations": quotations}


def _offsets(spans: Sequence[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _mentioned(mention: Mention | None) -> list[list[int]]:
    return _offsets([mention.span]) if mention else []


def write_predictions(data: Path, out: Path) -> Path:
    """Read every document of the file, write a line each to ``out`` and return the path of what was written."""
    pipeline = lesart.language.load("de")
    rows = [json.loads(line) for line in data.read_text(encoding="utf-8").splitlines()]
    documents = list(pipeline.pipe(row["originalText"] for row in rows))
    started = time.perf_counter()
    lines = [json.dumps(predict(row, doc), ensure_ascii=False) for row, doc in zip(rows, documents, strict=True)]
    words = sum(len(doc) for doc in documents)
    print(f"{words} words, {words / (time.perf_counter() - started):,.0f} words/s after tagging")
    predictions = out / f"quotations-{data.stem}.jsonl"
    predictions.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return predictions


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the predictions and print the scorer's table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="train.jsonl or dev.jsonl of quotations-de")
    parser.add_argument("--scorer", type=Path, help="score_quotations.py; without it the predictions are only written")
    parser.add_argument("--out", type=Path, default=Path("out"), help="where the predictions go")
    given = parser.parse_args(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    predictions = write_predictions(given.data, given.out)
    print(predictions)
    if given.scorer:
        command = [sys.executable, str(given.scorer), str(given.data), str(predictions)]
        print(subprocess.run(command, check=True, capture_output=True, text=True).stdout)  # noqa: S603 - the user's own


if __name__ == "__main__":
    main()

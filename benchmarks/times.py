"""Score German time expressions on KRAUTS, newspaper articles with TIMEX3 annotation (Strötgen et al., LREC 2018).

    python -m benchmarks.times --data PATH/time-de/krauts --scorer PATH/score_times.py [--out FOLDER]

The corpus is CC BY-NC: it measures, and nothing of it is shipped.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import lesart.language
from lesart.model import Article
from lesart.reading.times import read_times

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.language import Language

# What HeidelTime 2.2.1 reaches on the same folders: F1 of strict extent and value.
HEIDELTIME = {"dolomiten-42": 77.5, "die-zeit": 55.3}


def predict(row: dict[str, Any], pipeline: Language) -> dict[str, Any]:
    """Return the scorer's line for one of its documents ({"doc", "published", "text"})."""
    article = Article.from_text(row["text"], published=row["published"])
    times = read_times(article, pipeline(article.text))
    found = [[time.span.start, time.span.end, time.type.value.upper(), time.value] for time in times]
    return {"doc": row["doc"], "times": found}


def score(folder: Path, scorer: Path, out: Path, pipeline: Language) -> str:
    """Write the predictions for one folder of TimeML to ``out`` and return the scorer's table."""
    texts = _run(scorer, "--texts", str(folder))
    rows = [json.loads(line) for line in texts.splitlines()]
    predictions = out / f"times-{folder.name}.jsonl"
    lines = [json.dumps(predict(row, pipeline), ensure_ascii=False) for row in rows if row["text"].strip()]
    predictions.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return _run(scorer, str(folder), str(predictions))


def _run(scorer: Path, *arguments: str) -> str:
    command = [sys.executable, str(scorer), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603  (the user's own)


def main(arguments: Sequence[str] | None = None) -> None:
    """Score every folder of the corpus and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the folder krauts, with a folder a newspaper")
    parser.add_argument("--scorer", type=Path, required=True, help="score_times.py")
    parser.add_argument("--out", type=Path, default=Path("out"), help="where the predictions go")
    given = parser.parse_args(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    pipeline = lesart.language.load("de")
    for folder in sorted(path for path in given.data.iterdir() if path.is_dir()):
        print(folder.name, f"(HeidelTime, strict+value F1: {HEIDELTIME.get(folder.name, 'unknown')})")
        print(score(folder, given.scorer, given.out, pipeline))


if __name__ == "__main__":
    main()

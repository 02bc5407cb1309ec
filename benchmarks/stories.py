"""Group the articles of ECB+ into stories: ``python -m benchmarks.stories --data FILE [--scorer FILE] [--out FOLDER]``."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from lesart.model import Article, Reading
from lesart.stories import group


def predictions(lines: list[str]) -> list[dict[str, str]]:
    """Return id and story of each article of the file's lines ({"id", "text", …}); nothing but the text is used."""
    articles = (json.loads(line) for line in lines)
    readings = [
        Reading(Article.from_text(row["text"], language="en", article_id=row["id"]), statements_read=False)
        for row in articles
    ]
    return [{"id": article_id, "story": story.id} for story in group(readings) for article_id in story.article_ids]


def main() -> None:
    """Write the predictions and, where the scorer is given, print its figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.stories", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the file of ECB+ articles")
    parser.add_argument("--scorer", type=Path, help="the script that scores the predictions")
    parser.add_argument("--out", type=Path, default=Path("out"), help="where the predictions are written")
    options = parser.parse_args()
    rows = predictions(options.data.read_text(encoding="utf-8").splitlines())
    options.out.mkdir(parents=True, exist_ok=True)
    target = options.out / "stories.jsonl"
    target.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    if options.scorer:
        command = [sys.executable, str(options.scorer), str(options.data), str(target)]
        print(subprocess.run(command, check=True, capture_output=True, text=True).stdout)  # noqa: S603 - the user's own


if __name__ == "__main__":
    main()

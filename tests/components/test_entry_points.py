"""What spaCy finds through the entry points alone: a process that has never imported lesart makes, saves and loads."""

import os
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest
from spacy.util import registry

from lesart import language

ROOT = Path(__file__).parents[2]
GROUPS: dict[str, dict[str, str]] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
    "entry-points"
]
PROGRAM = """
import sys
import spacy
assert not any(name.startswith("lesart") for name in sys.modules)
nlp = spacy.blank("de")
assert "lesart.reading" not in sys.modules
nlp.add_pipe("lesart_sentences_de")
nlp.add_pipe("lesart_times")
saved = spacy.load(sys.argv[1])
doc = saved("„Wir warten nicht“, sagte Ute Brandt.")
print([span.text for span in doc.spans["lesart_quotations"]])
"""


@pytest.mark.parametrize(
    "place", [place for group in GROUPS.values() for place in group.values()], ids=lambda place: place.partition(":")[2]
)
def test_every_entry_point_leads_to_a_function(place: str) -> None:
    module, _, function = place.partition(":")
    assert callable(getattr(import_module(module), function))


def test_every_part_of_lesarts_pipelines_is_an_entry_point() -> None:
    nlp = language.load("de")
    known = {name for name in nlp.factory_names if name.startswith("lesart_")}
    assert known <= set(GROUPS["spacy_factories"])
    for group in ("architectures", "vectors", "callbacks"):
        functions = getattr(registry, group).get_all()
        assert {name for name in functions if name.startswith("lesart.")} <= set(GROUPS[f"spacy_{group}"])


def test_a_pipeline_needs_no_import_of_lesart(tmp_path: Path) -> None:
    nlp = language.load("de")
    nlp.add_pipe("lesart_quotations")
    nlp.to_disk(tmp_path / "saved")
    installed = tmp_path / "packages" / "lesart-0.dist-info"
    installed.mkdir(parents=True)
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: lesart\nVersion: 0\n", encoding="utf-8")
    lines = [
        line
        for group, points in GROUPS.items()
        for line in (f"[{group}]", *(f"{name} = {place}" for name, place in points.items()))
    ]
    (installed / "entry_points.txt").write_text("\n".join(lines), encoding="utf-8")
    path = os.pathsep.join([str(installed.parent), str(ROOT / "src")])
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", PROGRAM, str(tmp_path / "saved")],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stdout.strip() == "['„Wir warten nicht“']", done.stderr

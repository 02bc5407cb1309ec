from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from lesart.intake import inputs, read

REPORT = (
    "Der Gemeinderat von Lindenau hat am Montag nach langer Debatte beschlossen, die alte Mühle am Fluss zu kaufen und "
    "darin bis zum nächsten Herbst eine Bücherei mit Café und einem Saal für Vereine einzurichten."
)
OTHER = "Die Brücke bleibt gesperrt. " + REPORT


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def reasons(*paths: Path) -> dict[str, str]:
    return {Path(skipped.name).name: skipped.reason for skipped in read(*paths).skipped}


def test_the_text_of_a_file_is_unchanged_but_for_its_mark(tmp_path: Path) -> None:
    text = f"  {REPORT}\r\n\r\n\tEnde.\n"
    path = write(tmp_path, "a.txt", b"\xef\xbb\xbf" + text.encode())
    article = read(path).articles[0]
    assert article.text == text
    assert article.path == str(path)


def test_ids_are_made_of_file_names_and_are_unique(tmp_path: Path) -> None:
    write(tmp_path, "heft/bericht.txt", REPORT)
    write(tmp_path, "zweites/bericht.txt", OTHER)
    write(tmp_path, "a b?.txt", REPORT + " Mehr.")
    assert [article.id for article in read(tmp_path).articles] == ["a-b", "bericht", "bericht-2"]


def test_a_folder_is_walked_in_sorted_order(tmp_path: Path) -> None:
    for number, name in enumerate(["z.txt", "b/2.md", "b/1.txt", "a.txt", "b/c/0.txt"]):
        write(tmp_path, name, f"{REPORT} Nummer {number}.")
    result = read(tmp_path)
    assert [article.id for article in result.articles] == ["a", "z", "1", "2", "0"]
    assert read(tmp_path) == result


def test_files_of_other_kinds_in_a_folder_are_listed(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", REPORT)
    write(tmp_path, "bild.jpg", b"\xff\xd8\xff")
    write(tmp_path, ".verborgen.txt", OTHER)
    result = read(tmp_path)
    assert [article.id for article in result.articles] == ["a"]
    assert [skipped.name for skipped in result.skipped] == [str(tmp_path / "bild.jpg")]


def test_bad_input_is_skipped_with_its_reason_and_the_rest_is_read(tmp_path: Path) -> None:
    good = write(tmp_path, "gut.txt", REPORT)
    bad: dict[str, tuple[str | bytes, str]] = {
        "leer.txt": ("", "is empty"),
        "weiss.txt": (" \n\t\n", "only white space"),
        "bild.txt": (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        "binär.txt": (b"abc\x00\x01\x02def" * 20, "binary"),
        "seite.txt": ("<!DOCTYPE html><html><body>Text</body></html>", "HTML"),
        "kaputt.json": ('{"text": "abc"', "not valid JSON"),
    }
    paths = [write(tmp_path, name, content) for name, (content, _) in bad.items()]
    missing = tmp_path / "fehlt.txt"
    result = read(*paths, missing, good)
    assert [article.id for article in result.articles] == ["gut"]
    found = {Path(skipped.name).name: skipped.reason for skipped in result.skipped}
    for name, (_, reason) in bad.items():
        assert reason in found[name]
    assert "does not exist" in found["fehlt.txt"]


def test_a_folder_without_texts_is_skipped(tmp_path: Path) -> None:
    assert "no file of the kinds" in reasons(tmp_path)[tmp_path.name]


def test_a_file_over_the_limit_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "riese.txt"
    with path.open("wb") as stream:
        stream.truncate(inputs.MAX_BYTES + 1)  # a sparse file: no disk is filled
    monkeypatch.setattr(type(path), "open", lambda *_: pytest.fail("the file was opened"))
    assert "too large" in reasons(path)["riese.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_skipped(tmp_path: Path) -> None:
    path = write(tmp_path, "geheim.txt", REPORT)
    path.chmod(0)
    assert "cannot be read" in reasons(path)["geheim.txt"]


def test_a_device_and_an_impossible_name_are_skipped(tmp_path: Path) -> None:
    fifo = tmp_path / "rohr.txt"
    os.mkfifo(fifo)
    assert "not a regular file" in reasons(fifo)["rohr.txt"]
    assert len(read("a\0b.txt").skipped) == 1


def test_the_same_file_twice_is_read_once(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", REPORT)
    result = read(path, tmp_path / "." / "a.txt", tmp_path)
    assert len(result.articles) == 1
    assert [skipped.reason for skipped in result.skipped] == [f"is the same file as {path}"] * 2


def test_the_same_text_under_two_names_is_read_once(tmp_path: Path) -> None:
    first = write(tmp_path, "a.txt", REPORT)
    second = write(tmp_path, "b.txt", REPORT.replace(" am ", "  am\n") + "\n")
    result = read(first, second)
    assert [article.id for article in result.articles] == ["a"]
    assert result.skipped[0].reason == f"has the same text as {first}"


def test_the_same_text_in_two_outlets_is_two_articles(tmp_path: Path) -> None:
    first, second = write(tmp_path, "a.txt", REPORT), write(tmp_path, "b.txt", REPORT)
    result = read(first, second, outlets={"a.txt": "Lindenauer Bote", str(second): "Tagblatt"})
    assert [article.outlet for article in result.articles] == ["Lindenauer Bote", "Tagblatt"]


def test_an_outlet_for_a_file_that_was_not_read_is_reported(tmp_path: Path) -> None:
    result = read(write(tmp_path, "a.txt", REPORT), outlets={"b.txt": "Tagblatt"})
    assert result.skipped[0].name == "b.txt"


def test_the_particulars_of_json_become_those_of_the_article(tmp_path: Path) -> None:
    record = {
        "body": REPORT,
        "headline": "Lindenau kauft die Mühle",
        "source": {"id": None, "name": "Lindenauer Bote"},
        "author": ["Anna Beispiel", "Karl Probe"],
        "publishedAt": "07.12.2021 18:15",
        "lang": "de",
        "likes": 12,
    }
    article = read(write(tmp_path, "eins.json", json.dumps(record))).articles[0]
    assert (article.id, article.text, article.outlet) == ("eins", REPORT, "Lindenauer Bote")
    assert (article.title, article.byline) == ("Lindenau kauft die Mühle", "Anna Beispiel, Karl Probe")
    assert (article.published, article.language) == ("2021-12-07T18:15", "de")


def test_json_comes_as_a_list_an_object_of_articles_or_lines(tmp_path: Path) -> None:
    records = [{"text": REPORT}, {"text": OTHER, "id": "brücke"}]
    listed = write(tmp_path, "liste.json", json.dumps(records))
    wrapped = write(tmp_path, "objekt.json", json.dumps({"articles": records}))
    lines = write(tmp_path, "zeilen.jsonl", "\n\n".join(json.dumps(record) for record in records))
    for path in (listed, wrapped, lines):
        assert [article.id for article in read(path).articles] == [f"{path.stem}-1", "brücke"]


@pytest.mark.parametrize(
    ("content", "place", "reason"),
    [
        ('[{"text": "' + REPORT + '"}, {"text": 7}]', "[1]", "field 'text' is a number"),
        ('[{"title": "Ohne Text"}]', "[0]", "field 'text' is missing"),
        ('[{"text": "abc", "published": 20211207}]', "[0]", "field 'published' is a number"),
        ('["nur Text"]', "[0]", "is a text where an article"),
        ('[{"text": "  "}]', "[0]", "only white space"),
        ('[{"text": "a\\ud800b"}]', "[0]", "half characters"),
        ("[]", "", "empty list"),
        ("3", "", "holds a number"),
        ("[" * 100_000, "", "JSON"),
    ],
)
def test_malformed_json_names_its_place(tmp_path: Path, content: str, place: str, reason: str) -> None:
    path = write(tmp_path, "x.json", content)
    skipped = read(path).skipped[0]
    assert skipped.name == str(path) + place
    assert reason in skipped.reason


def test_a_bad_line_does_not_cost_the_others(tmp_path: Path) -> None:
    path = write(tmp_path, "x.jsonl", json.dumps({"text": REPORT}) + "\n{kaputt\n" + json.dumps({"text": OTHER}))
    result = read(path)
    assert len(result.articles) == 2
    assert result.skipped[0].name == f"{path}:2"


def test_a_date_that_does_not_exist_is_told_and_the_article_read_without_it(tmp_path: Path) -> None:
    records = [{"text": REPORT, "date": "2022-02-30"}, {"text": OTHER, "date": "2022-03-30", "updated": " "}]
    path = write(tmp_path, "x.json", json.dumps(records))
    result = read(path)
    assert [article.published for article in result.articles] == [None, "2022-03-30"]
    assert {Path(skipped.name).name: skipped.reason for skipped in result.skipped} == {
        "x.json[0], field published": "'2022-02-30' is no date; the article was read without it"
    }

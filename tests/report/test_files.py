import os
import stat
from pathlib import Path

import pytest

from lesart.errors import ReportError
from lesart.report.files import check_directory, check_file, write_file, write_files


def test_a_file_is_written_as_utf_8_without_changing_line_ends(tmp_path: Path) -> None:
    write_file(tmp_path / "a.csv", "Ä\r\nb\n")
    assert (tmp_path / "a.csv").read_bytes() == "Ä\r\nb\n".encode()


def test_an_old_file_is_replaced_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("alt", encoding="utf-8")
    path.chmod(0o640)
    write_file(path, "neu")
    assert path.read_text(encoding="utf-8") == "neu"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_cannot_be_finished_leaves_the_old_one_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "a.html"
    path.write_text("alt", encoding="utf-8")
    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(ReportError, match=r"cannot write .*a\.html: No space left on device"):
        write_file(path, "neu")
    assert path.read_text(encoding="utf-8") == "alt"
    assert list(tmp_path.iterdir()) == [path]


def test_a_new_file_is_as_readable_as_any_other(tmp_path: Path) -> None:
    write_file(tmp_path / "a", "x")
    (tmp_path / "b").touch()
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "b").stat().st_mode


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "target").write_text("alt", encoding="utf-8")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    write_file(tmp_path / "link", "neu")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_text(encoding="utf-8") == "neu"


def test_a_device_can_be_written_to() -> None:
    write_file(Path(os.devnull), "weg")
    assert not Path(os.devnull).is_file()


def test_half_a_surrogate_pair_does_not_stop_the_report(tmp_path: Path) -> None:
    write_file(tmp_path / "a", "x\ud83dy")
    assert (tmp_path / "a").read_bytes() == b"x?y"


def test_a_folder_of_tables_is_made(tmp_path: Path) -> None:
    write_files(tmp_path / "tables", {"a.csv": "x", "b.csv": "y"})
    assert sorted(path.name for path in (tmp_path / "tables").iterdir()) == ["a.csv", "b.csv"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(
        ReportError, match=r"cannot write .*out\.html: the folder .*nowhere does not exist; make it first"
    ):
        check_file(tmp_path / "nowhere" / "out.html")
    with pytest.raises(ReportError, match="does not exist"):
        check_directory(tmp_path / "nowhere" / "tables")
    with pytest.raises(ReportError, match="cannot write"):
        write_file(tmp_path / "nowhere" / "out.html", "x")


def test_a_folder_is_no_file_and_a_file_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ReportError, match="this is a folder; name a file in it"):
        check_file(tmp_path)
    with pytest.raises(ReportError, match="this is a file; name a folder"):
        check_directory(tmp_path / "file")
    with pytest.raises(ReportError, match="cannot write"):
        write_files(tmp_path / "file", {"a": "x"})


def test_what_can_be_written_passes(tmp_path: Path) -> None:
    check_file(tmp_path / "new.html")
    check_directory(tmp_path)
    check_directory(tmp_path / "new")

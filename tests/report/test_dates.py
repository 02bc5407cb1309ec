import pytest

from lesart.report.dates import display_date, display_range
from lesart.report.labels import load_labels


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [
        ("2031", "2031", "2031"),
        ("2031-03", "März 2031", "March 2031"),
        ("2031-03-04", "4. März 2031", "4 March 2031"),
        ("2031-03-04T15", "4. März 2031, 15 Uhr", "4 March 2031, 15:00"),
        ("2031-03-04T09:05", "4. März 2031, 9.05 Uhr", "4 March 2031, 9:05"),
        ("2031-03-04T09:05:30", "4. März 2031, 9.05 Uhr", "4 March 2031, 9:05"),
        ("2031-03-04T09:05+01:00", "4. März 2031, 9.05 Uhr (+01:00)", "4 March 2031, 9:05 (+01:00)"),
        ("2031-13-04", "2031-13-04", "2031-13-04"),
        ("am Dienstag", "am Dienstag", "am Dienstag"),
        ("PT90M", "PT90M", "PT90M"),
    ],
)
def test_a_date_is_shown_with_the_precision_that_is_known(value: str, german: str, english: str) -> None:
    assert display_date(value, load_labels("de")) == german
    assert display_date(value, load_labels("en")) == english


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        ("2031-03-04", "2031-03-04", "4. März 2031"),
        ("2031-06", "2031-08", "Juni 2031 bis August 2031"),
        ("2031-06", None, "Juni 2031"),
        (None, None, ""),
    ],
)
def test_a_stretch_of_one_unit_is_shown_once(start: str | None, end: str | None, shown: str) -> None:
    assert display_range(start, end, load_labels("de")) == shown

import pytest

from lesart.model import Record
from tests.report.hostile import make_hostile_record
from tests.report.sample import make_record


@pytest.fixture(scope="session")
def record() -> Record:
    return make_record()


@pytest.fixture(scope="session")
def hostile_record() -> Record:
    return make_hostile_record()

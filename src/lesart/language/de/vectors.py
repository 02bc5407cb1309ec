"""Word vectors from hashed character n-grams (floret), half as large on disk as spaCy's own and remembered a word."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.vectors import BaseVectors, Vectors  # type: ignore[import-not-found] # spaCy has no stubs for it

from lesart.language.de.turns import in_turn

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray
    from spacy.vocab import Vocab
    from thinc.api import Ops

ROWS_FILE = "vectors.npy"
SETTINGS_FILE = "vectors.json"
# Bounds the memory of a long run: 30,000 vectors of 96 numbers are 11 MB, and the commonest words come back at once.
_REMEMBERED = 30_000


class FloretVectors(BaseVectors):  # type: ignore[misc] # so its class is untyped
    """A floret table. Its file holds half-precision numbers: the network sees no difference."""

    def __init__(self, vocab: Vocab) -> None:
        self.attr = vocab.strings["ORTH"]
        self.name = self.mode = "floret"
        self._strings = vocab.strings
        self._settings: dict[str, Any] = {}
        self._table: Vectors | None = None
        self._rows: dict[int, int] = {}
        self._remembered: NDArray[np.float32] = np.zeros((0, 0), dtype=np.float32)

    def set_table(self, rows: NDArray[np.float32], settings: dict[str, Any]) -> None:
        """Fill the table.

        Args:
            rows: one row a bucket.
            settings: minn, maxn, hash_count, hash_seed, bow and eow, as floret trained it.
        """
        self._settings = settings
        self._table = Vectors(strings=self._strings, data=rows, mode="floret", **settings)
        self._rows = {}
        self._remembered = np.zeros((_REMEMBERED, rows.shape[1]), dtype=np.float32)

    def get_batch(self, keys: Iterable[int | str]) -> NDArray[np.float32]:
        """Return one row a key; keys are words or their numbers in the string store."""
        numbers = keys.tolist() if isinstance(keys, np.ndarray) else [self._number(key) for key in keys]
        with in_turn():
            return self._rows_of(numbers)

    def _rows_of(self, numbers: list[int]) -> NDArray[np.float32]:
        missing = sorted({number for number in numbers if number not in self._rows})
        if len(self._rows) + len(missing) > _REMEMBERED:
            self._rows.clear()
            missing = sorted(set(numbers))
        if len(missing) > _REMEMBERED:
            return self._compute(numbers)
        self._remember(missing)
        return self._remembered[[self._rows[number] for number in numbers]]

    def _number(self, key: int | str) -> int:
        """Return the number of a word in the string store; its n-grams are made of the word that is found by it there."""
        number: int = self._strings.add(key) if isinstance(key, str) else key
        return number

    def _remember(self, numbers: list[int]) -> None:
        if numbers:
            first = len(self._rows)
            self._remembered[first : first + len(numbers)] = self._compute(numbers)
            self._rows.update((number, first + offset) for offset, number in enumerate(numbers))

    def _compute(self, numbers: list[int]) -> NDArray[np.float32]:
        if self._table is None:
            return np.zeros((len(numbers), 0), dtype=np.float32)
        computed: NDArray[np.float32] = self._table.get_batch(numbers)
        return computed

    def __getitem__(self, key: int | str) -> NDArray[np.float32]:
        row: NDArray[np.float32] = self.get_batch([key])[0]
        return row

    def __contains__(self, key: int | str) -> bool:
        return self._table is not None

    def __len__(self) -> int:
        return self.shape[0]

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and numbers a row."""
        return (0, 0) if self._table is None else self._table.data.shape

    @property
    def size(self) -> int:
        """How many numbers the table holds."""
        return self.shape[0] * self.shape[1]

    @property
    def vectors_length(self) -> int:
        """Numbers a row."""
        return self.shape[1]

    @property
    def n_keys(self) -> int:
        """The number spaCy uses for "every word"."""
        return -1

    @property
    def is_full(self) -> bool:
        """A floret table takes no new words: it has a vector for every word."""
        return True

    def to_ops(self, ops: Ops) -> None:
        """Nothing moves: the table stays in main memory."""

    def to_disk(self, path: Path | str, **_: object) -> None:
        """Write the table into the folder `path`."""
        if self._table is not None:
            np.save(Path(path) / ROWS_FILE, self._table.data.astype(np.float16))
            text = json.dumps(self._settings, sort_keys=True)
            (Path(path) / SETTINGS_FILE).write_text(text, encoding="utf-8")

    def from_disk(self, path: Path | str, **_: object) -> FloretVectors:
        """Read the table from the folder `path` and return it."""
        file = Path(path) / ROWS_FILE
        if file.is_file():
            settings = json.loads((Path(path) / SETTINGS_FILE).read_text(encoding="utf-8"))
            self.set_table(np.load(file).astype(np.float32), settings)
        return self

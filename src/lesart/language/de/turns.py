"""One thread at a time: what a pipeline remembers of words it finds by numbers, which another thread may be giving to others."""

from __future__ import annotations

import os
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Turn:
    def __init__(self) -> None:
        # The vectors are asked for while words are embedded, so one thread enters twice.
        self.lock = threading.RLock()

    def renew(self) -> None:
        """Take a lock that nobody holds: a process that is forked has the threads of its parent no more, but their locks."""
        self.lock = threading.RLock()


_turn = _Turn()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_turn.renew)


@contextmanager
def in_turn() -> Iterator[None]:
    """Wait until no other thread uses what is remembered; little is lost, for threads take turns in Python code anyway."""
    with _turn.lock:
        yield

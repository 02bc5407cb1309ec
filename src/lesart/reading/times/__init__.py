"""German time expressions: where they stand, what TIMEX3 value they have, where they lie on the calendar."""

from lesart.reading.times.reader import read_times

__all__ = ["read_times"]

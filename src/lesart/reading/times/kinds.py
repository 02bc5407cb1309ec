"""The functions that make values, by the kind that a rule names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lesart.reading.times.amounts import distance_value, duration_value, fixed_value, set_value, stretch_value
from lesart.reading.times.clock import clock_value
from lesart.reading.times.dates import date_value, fraction_value, holiday_value, season_value, yearly_value
from lesart.reading.times.days import (
    counted_day_value,
    deictic_value,
    near_day_value,
    near_weekday_value,
    night_value,
    part_value,
    then_value,
    weekday_value,
)
from lesart.reading.times.units import (
    century_value,
    decade_value,
    millennium_value,
    near_unit_value,
    nth_week_value,
    unit_value,
    year_value,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from lesart.reading.times.rules import Find
    from lesart.reading.times.thread import Outcome, Thread

KINDS: dict[str, Callable[[Find, Thread], Outcome | None]] = {
    "century": century_value,
    "clock": clock_value,
    "counted_day": counted_day_value,
    "date": date_value,
    "decade": decade_value,
    "deictic": deictic_value,
    "distance": distance_value,
    "duration": duration_value,
    "fixed": fixed_value,
    "fraction": fraction_value,
    "holiday": holiday_value,
    "millennium": millennium_value,
    "near_day": near_day_value,
    "near_unit": near_unit_value,
    "near_weekday": near_weekday_value,
    "night": night_value,
    "nth_week": nth_week_value,
    "part": part_value,
    "season": season_value,
    "set": set_value,
    "stretch": stretch_value,
    "then": then_value,
    "unit": unit_value,
    "weekday": weekday_value,
    "year": year_value,
    "yearly": yearly_value,
}

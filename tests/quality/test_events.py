from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quality.events import figures_of_events
from quality.loading import APART, EVENTS, load_event
from tests.quality.oracle import all_knowing

if TYPE_CHECKING:
    from quality.program import Compared

ONE_ORIGIN_EACH = frozenset(
    [f"{event}.{story}.origins" for event in (*EVENTS, *APART) for story in ("main", "given.main", "aligned.main")]
    + ["pooled.origins", "pooled.given.origins", "pooled.aligned.origins"]
)
"""An account has one origin in the model; an article of the gold may have two."""

NEARLY_FULL = 0.95
"""Claims of the video conference share passages with others, so that one that is found may stand for another."""

GOLD = {event: load_event(event) for event in EVENTS}


def test_the_gold_scores_full_marks_on_itself() -> None:
    findings = {event: (gold, all_knowing(gold)) for event, gold in GOLD.items()}
    figures = {figure.name: figure.value for figure in figures_of_events(findings, together=True)}
    for event in APART:
        gold = load_event(event)
        alone = figures_of_events({event: (gold, all_knowing(gold))}, together=False)
        figures |= {figure.name: figure.value for figure in alone}
    assert all(figures.pop(name) > 0.9 for name in ONE_ORIGIN_EACH)
    shared = {name for name, value in figures.items() if name.startswith("videocall") and NEARLY_FULL <= value < 1.0}
    assert {name: v for name, v in figures.items() if v != pytest.approx(1.0) and name not in shared} == {}


@pytest.mark.parametrize("event", EVENTS)
def test_a_program_that_finds_nothing_scores_no_marks_for_finding(event: str) -> None:
    knowing = all_knowing(GOLD[event])
    nothing = replace(
        knowing,
        readings={key: replace(each, mentions=(), quotations=(), times=()) for key, each in knowing.readings.items()},
        grouped=tuple(_emptied(each) for each in knowing.grouped),
        given={label: _emptied(each) for label, each in knowing.given.items()},
        aligned={label: _emptied(each) for label, each in knowing.aligned.items()},
    )
    figures = figures_of_events({event: (GOLD[event], nothing)}, together=False)
    found = {figure.name for figure in figures if figure.name.endswith(".f1") and figure.value > 0}
    assert {
        name for name in found if not any(part in name for part in ("card", "intake", "entities", "stories"))
    } == set()


def _emptied(record: Compared) -> Compared:
    empty = replace(record.synopsis, claims=(), disagreements=(), reuse=(), timeline=(), entities=())
    return replace(record, synopsis=empty)


def test_a_story_torn_apart_costs_the_record_as_it_was_made_but_not_that_of_the_given_story() -> None:
    gold = GOLD["accident"]
    knowing = all_knowing(gold)
    whole = knowing.grouped[0]
    story = replace(whole.synopsis.story, article_ids=("01", "02"))
    claims = tuple(
        replace(claim, accounts=accounts)
        for claim in whole.synopsis.claims
        if (accounts := tuple(each for each in claim.accounts if each.article_id in story.article_ids))
    )
    torn = replace(whole, synopsis=replace(whole.synopsis, story=story, claims=claims))
    findings = {"accident": (gold, replace(knowing, grouped=(torn,)))}
    figures = {figure.name: figure.value for figure in figures_of_events(findings, together=False)}
    assert figures["accident.main.claims.found"] < figures["accident.given.main.claims.found"] == 1.0


def test_pooled_figures_count_every_case_of_every_event_once() -> None:
    findings = {event: (gold, all_knowing(gold)) for event, gold in GOLD.items()}
    cases = {figure.name: figure.cases for figure in figures_of_events(findings, together=True)}
    stories = [f"{event}.{label}" for event, gold in GOLD.items() for label in gold.stories()]
    assert cases["pooled.claims.pairs.f1"] == sum(cases[f"{story}.claims.pairs.f1"] for story in stories)
    assert cases["pooled.claims.found"] == sum(len(c.accounts) for gold in GOLD.values() for c in gold.claims)


def test_figures_have_names_of_their_own() -> None:
    findings = {event: (gold, all_knowing(gold)) for event, gold in GOLD.items()}
    names = [figure.name for figure in figures_of_events(findings, together=True)]
    assert len(names) == len(set(names))

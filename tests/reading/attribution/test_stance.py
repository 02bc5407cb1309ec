from __future__ import annotations

import pytest

from lesart.model import Act
from lesart.reading.attribution.distance import find_hedges
from tests.reading.attribution.read import Given, attributed
from tests.reading.entities.read import article, pipeline


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("Jan Nowak drohte mit Sanktionen.", Act.THREATEN),
        ("Jan Nowak forderte ein Ende der Blockade.", Act.DEMAND),
        ("Jan Nowak wies die Vorwürfe zurück.", Act.DENY),
        ("Jan Nowak lehnte den Vorschlag ab.", Act.REJECT),
        ("Jan Nowak warf dem Gericht Versäumnisse vor.", Act.ACCUSE),
        ("Jan Nowak warnte vor einem Krieg.", Act.WARN),
        ("Jan Nowak schlug ein Treffen vor.", Act.PROPOSE),
        ("Jan Nowak sagte Hilfe zu.", Act.PROMISE),
        ("Jan Nowak äußerte die Befürchtung, zu verlieren.", Act.WARN),
        ("Jan Nowak sprach sich für einen Abzug aus.", Act.DEMAND),
        ("Jan Nowak sprach von einem Termin.", Act.STATE),
        ("Jan Nowak legte dem Gericht Untreue zur Last.", Act.ACCUSE),
        ("Jan Nowak stellte Hilfe in Aussicht.", Act.PROMISE),
        ("Jan Nowak mahnte zur Eile.", Act.DEMAND),
        ("Jan Nowak bat um Verzeihung.", Act.STATE),
        ("Jan Nowak zeigte sich besorgt.", Act.ASSESS),
        ("Jan Nowak übte Kritik am Gericht.", Act.ACCUSE),
    ],
)
def test_a_reported_act_is_told_by_its_verb(sentence: str, act: Act) -> None:
    found = attributed(sentence, Given(sentence, "Jan Nowak", kind="reported"))
    assert found.quotations[0].act is act
    assert found.quotations[0].act_told or act is Act.STATE


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("Eine solche Forderung sei inakzeptabel", Act.REJECT),
        ("Bei einem Angriff werde man mit Sanktionen reagieren", Act.THREATEN),
        ("Russland müsse sich zurückziehen", Act.DEMAND),
        ("Die Ministerin habe keine Zusage gegeben", Act.DENY),
        ("Das sei frei erfunden", Act.DENY),
        ("Am Abend habe es geregnet", Act.STATE),
        ("Wir müssen jetzt gehen", Act.STATE),
        ("Der Dieb müsse durch das Fenster gekommen sein", Act.STATE),
        ("Die Brücke solle bald fertig werden", Act.STATE),
        ("Die Stadt solle die Brücke sperren", Act.DEMAND),
    ],
)
def test_a_neutral_cue_leaves_it_to_the_words(content: str, act: Act) -> None:
    found = attributed(f"{content}, sagte Jan Nowak.", Given(content, "Jan Nowak", "sagte", ", sagte Jan Nowak"))
    assert found.quotations[0].act is act
    assert not found.quotations[0].act_told


def test_a_noun_in_the_frame_of_a_light_verb_tells_the_act() -> None:
    text = "Jan Nowak äußerte am Abend die Befürchtung, es werde spät."
    frame = "Jan Nowak äußerte am Abend die Befürchtung,"
    found = attributed(text, Given("es werde spät", "Jan Nowak", "äußerte", frame))
    assert found.quotations[0].act is Act.WARN


def test_a_denial_that_is_denied_is_none() -> None:
    text = "Das bestritt Jan Nowak nicht."
    (found,) = attributed(text, Given(text, "Jan Nowak", kind="reported")).quotations
    assert (found.act, found.negated) == (Act.STATE, False)


@pytest.mark.parametrize(
    ("cue", "content", "negated"),
    [
        ("bestritt", "gezahlt zu haben", True),
        ("bestritt nicht", "gezahlt zu haben", False),
        ("sagte", "er komme nicht", True),
        ("sagte", "niemand sei verletzt", True),
        ("sagte", "er komme", False),
        ("sagte", "nicht nur er komme", False),
        ("sagte", "er komme, wenn es nicht regne", False),
        ("sagte", "wenn es nicht regne, komme er", False),
        ("sagte", "der Mann, der nicht kam, sei krank", False),
        ("sagte", "er suche nicht Streit, sondern Ruhe", False),
        ("sagte", "dass er nicht komme", True),
        ("sagte", "nicht einmal er komme", False),
    ],
)
def test_denied_and_negated_contents(cue: str, content: str, *, negated: bool) -> None:
    frame = f"Jan Nowak {cue},"
    found = attributed(f"{frame} {content}.", Given(content, "Jan Nowak", cue, frame))
    assert found.quotations[0].negated is negated


@pytest.mark.parametrize(
    ("text", "given", "hedged"),
    [
        ("Jan Nowak soll gesagt haben, er komme.",
         Given("er komme", "Jan Nowak", "soll gesagt haben", "Jan Nowak soll gesagt haben,"), True),
        ("Jan Nowak soll getobt haben.", Given("Jan Nowak soll getobt haben.", kind="free_indirect"), True),
        ("Angeblich plant Jan Nowak einen Besuch.",
         Given("Angeblich plant Jan Nowak einen Besuch.", "Jan Nowak", kind="reported"), True),
        ("Jan Nowak behauptete, er komme.", Given("er komme", "Jan Nowak", "behauptete", "Jan Nowak behauptete,"), True),
        ("Jan Nowak sagte, er komme vielleicht.",
         Given("er komme vielleicht", "Jan Nowak", "sagte", "Jan Nowak sagte,"), False),
        ("Jan Nowak sagte, die Brücke solle 2027 fertig sein.",
         Given("die Brücke solle 2027 fertig sein", "Jan Nowak", "sagte", "Jan Nowak sagte,"), False),
    ],
)  # fmt: skip
def test_the_doubt_of_the_outlet_is_kept(text: str, given: Given, *, hedged: bool) -> None:
    assert attributed(text, given).quotations[0].hedged is hedged


def test_hedges_in_the_outlets_own_sentences() -> None:
    text = (
        "Der angebliche Plan lag vor. Der Minister soll ihn gelesen haben. Offenbar dürfte er gelten. "
        "Die Brücke soll 2027 fertig sein. Der „Plan“ liegt im Schrank. „Angeblich bin ich krank“, sagte er lachend."
    )
    found = find_hedges(article(text), pipeline()(text))
    assert [span.text for span in found] == ["angebliche", "soll", "Offenbar", "dürfte", "„Plan“"]
    assert all(span.text == text[span.start : span.end] for span in found)


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("wenn sie angriffen, werde er mit Härte reagieren", Act.THREATEN),
        ("bei einem Angriff werde man die Grenze schließen", Act.THREATEN),
        ("falls sie angriffen, würden sie eine harte Antwort geben", Act.THREATEN),
        ("wenn sie angriffen, würden Sanktionen folgen", Act.STATE),
        ("falls der Damm breche, werde es Krieg geben", Act.STATE),
        ("falls es regne, würden die Läden schließen müssen", Act.STATE),
        ("wenn der Angriff beginne, werde das Dorf zerstört werden", Act.STATE),
    ],
)
def test_a_threat_is_what_somebody_will_do(content: str, act: Act) -> None:
    frame = "Jan Nowak sagte,"
    found = attributed(f"{frame} {content}.", Given(content, "Jan Nowak", "sagte", frame))
    assert found.quotations[0].act is act


@pytest.mark.parametrize(
    ("frame", "content", "negated"),
    [
        ("Jan Nowak bestritt,", "dass er gezahlt habe", True),
        ("Jan Nowak bestritt,", "dass er nicht gezahlt habe", False),
        ("Jan Nowak bestritt,", "nichts gezahlt zu haben", False),
        ("Jan Nowak widersprach:", "Die Straße sei frei", False),
        ("Jan Nowak widersprach dem Vorwurf,", "die Straße sei frei", True),
        ("Jan Nowak widersprach:", "Die Straße sei nicht frei", True),
    ],
)
def test_a_denial_of_a_negation_is_none(frame: str, content: str, *, negated: bool) -> None:
    cue = frame.rstrip(",:").split()[2]
    found = attributed(f"{frame} {content}.", Given(content, "Jan Nowak", cue, frame))
    assert found.quotations[0].negated is negated


@pytest.mark.parametrize("content", ["es sei so kalt wie nie zuvor", "die Lage sei so ernst wie noch nie"])
def test_a_comparison_negates_nothing(content: str) -> None:
    frame = "Jan Nowak sagte,"
    found = attributed(f"{frame} {content}.", Given(content, "Jan Nowak", "sagte", frame))
    assert not found.quotations[0].negated


@pytest.mark.parametrize(
    ("frame", "cue", "act"),
    [
        ("Kern gab die Zusage,", "die Zusage", Act.PROMISE),
        ("Streit gibt es über das Beharren auf einer Zusage,", "einer Zusage", Act.DEMAND),
        ("Die Stadt wartet auf die Zusage,", "die Zusage", Act.DEMAND),
        ("Bisher gibt es keine Zusage,", "keine Zusage", Act.STATE),
    ],
)
def test_a_promise_that_is_wanted_or_missing_promises_nothing(frame: str, cue: str, act: Act) -> None:
    content = "dass der Bund zahlt"
    found = attributed(f"{frame} {content}.", Given(content, "", cue, frame))
    assert found.quotations[0].act is act

"""An invented company: a leak, an announcement, a denial."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.comparison.build import reading

if TYPE_CHECKING:
    from lesart.model import Reading

LEAK = (
    "Der Maschinenbauer Reiboldt will nach Informationen des Handelskuriers 1.800 Stellen streichen. Das Werk in "
    "Tannroda soll bis Ende 2023 geschlossen werden, sagte ein Mitglied des Aufsichtsrats der Zeitung. Vorstandschefin "
    "Ines Valtin wolle die Pläne am Donnerstag vorstellen. Die Gewerkschaft kündigte Proteste an."
)
DENIAL = (
    "Reiboldt hat einen Bericht über die Schließung des Werks in Tannroda dementiert. Eine solche Entscheidung gebe es "
    "nicht, sagte Konzernsprecher Udo Marx. Der Handelskurier hatte berichtet, der Maschinenbauer wolle 1.800 Stellen "
    "streichen. Marx sagte, über Zahlen werde nicht spekuliert. Betriebsratschef Timo Kern sprach von einem Schlag ins "
    "Gesicht der Belegschaft."
)
ANNOUNCED = (
    "Der Maschinenbauer Reiboldt streicht 1.500 Arbeitsplätze. Das teilte das Unternehmen am Donnerstag mit. Die Fabrik in "
    "Tannroda werde Ende 2024 stillgelegt, sagte Vorstandschefin Ines Valtin. Betriebsbedingte Kündigungen solle es nicht "
    "geben. Die Gewerkschaft rief zu Protesten auf."
)


def company() -> tuple[Reading, ...]:
    return (
        reading("Handelskurier", LEAK, "2022-05-03T06:00"),
        reading("Stadtanzeiger", DENIAL, "2022-05-03T14:00"),
        reading("Wirtschaft heute", ANNOUNCED, "2022-05-05T11:00"),
    )

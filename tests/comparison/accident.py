"""An invented accident, told by five outlets over two days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.comparison.build import reading

if TYPE_CHECKING:
    from lesart.model import Reading

FIRST = (
    "Bei Brunnfelde ist am Dienstagmorgen ein Regionalzug mit einem Lastwagen zusammengestoßen. Nach Angaben der Polizei "
    "wurden zwölf Menschen verletzt. Der Lokführer kam ums Leben. Die Strecke zwischen Brunnfelde und Altmark ist "
    "gesperrt. Die Ursache des Unglücks ist noch unklar."
)
AGENCY = (
    "Brunnfelde (nda) - Ein Regionalzug ist am Dienstag an einem Bahnübergang bei Brunnfelde mit einem Lastwagen "
    "kollidiert. Dabei wurden nach Angaben der Polizei 14 Menschen verletzt, drei von ihnen schwer. Der Lokführer starb "
    "noch an der Unfallstelle. Die Schranken seien zum Zeitpunkt des Unfalls offen gewesen, sagte der Fahrer des "
    "Lastwagens den Ermittlern. Die Bahn wies das zurück. Die Schranken hätten einwandfrei funktioniert, sagte "
    "Bahnsprecherin Petra Lohmann. Die Strecke bleibt bis Donnerstag gesperrt."
)
COPY = (
    "Ein Regionalzug ist am Dienstag an einem Bahnübergang bei Brunnfelde mit einem Lastwagen kollidiert. Dabei wurden "
    "nach Angaben der Polizei 14 Menschen verletzt, drei von ihnen schwer. Der Lokführer starb noch an der Unfallstelle. "
    "Die Schranken seien zum Zeitpunkt des Unfalls offen gewesen, sagte der Fahrer des Lastwagens den Ermittlern. "
    "Bürgermeister Jens Ahrend zeigte sich erschüttert. Er forderte seit Jahren eine Unterführung."
)
OWN = (
    "Einen Tag nach dem Zugunglück von Brunnfelde hat sich die Zahl der Verletzten auf 19 erhöht. Das sagte ein Sprecher "
    "der Polizei am Mittwoch. Fünf Menschen seien schwer verletzt. Die Schranken am Bahnübergang waren nach Erkenntnissen "
    "der Ermittler geschlossen. Der Lastwagen habe sie durchbrochen. Die Strecke soll am Freitag wieder befahrbar sein."
)
COLUMN = (
    "Wieder ein Bahnübergang, wieder ein Toter. In Brunnfelde starb am Dienstag ein Lokführer, weil ein Lastwagen auf den "
    "Gleisen stand. Bürgermeister Jens Ahrend hatte seit Jahren eine Unterführung gefordert. Das Land hatte kein Geld."
)


def accident() -> tuple[Reading, ...]:
    return (
        reading("Brunnfelder Bote", FIRST, "2022-05-03T09:10"),
        reading("Landesblatt", AGENCY, "2022-05-03T15:00", ("nda",)),
        reading("Abendpost", COPY, "2022-05-03T17:30"),
        reading("Rundfunk Nord", OWN, "2022-05-04T12:00"),
        reading("Die Wochenschau", COLUMN, "2022-05-05T08:00"),
    )

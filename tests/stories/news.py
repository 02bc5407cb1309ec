"""Small invented reports of pairs of events that are hard to tell apart, and of events that go on for days."""

from __future__ import annotations

from functools import cache

from lesart.model import Article, Reading
from lesart.reading.annotate import annotate

Events = dict[str, tuple[tuple[str, str], ...]]

QUAKES: Events = {
    "first": (
        ("2031-03-03", "Erdbeben in Westland: mindestens 40 Tote. Ein schweres Erdbeben hat am Montag die Provinz Tarano im Westen von Westland erschüttert. Nach Angaben des Katastrophenschutzes kamen mindestens 40 Menschen ums Leben, 300 wurden verletzt. Das Beben der Stärke 6,1 ereignete sich um 4.12 Uhr. Besonders betroffen ist die Stadt Orvena, in der mehrere Häuser einstürzten."),
        ("2031-03-04", "Nach dem Erdbeben in Westland suchen Helfer weiter nach Verschütteten. Die Zahl der Toten stieg auf 57, wie der Katastrophenschutz am Dienstag mitteilte. Das Beben hatte am Montag die Provinz Tarano erschüttert. In Orvena schliefen Tausende im Freien. Präsident Luca Marini rief den Notstand aus."),
        ("2031-03-05", "Zwei Tage nach dem Beben ist in Orvena ein Mädchen lebend geborgen worden. Die Retter fanden die Achtjährige am Mittwoch unter den Trümmern eines Hauses. Bislang zählt der Katastrophenschutz in der Provinz Tarano 63 Tote. Präsident Luca Marini versprach Hilfe für Westland beim Wiederaufbau."),
    ),
    "second": (
        ("2031-03-07", "Wieder hat in Westland die Erde gebebt. Ein Erdbeben der Stärke 5,8 erschütterte am Freitag die Provinz Tarano im Westen von Westland. Nach Angaben des Katastrophenschutzes wurden zwölf Menschen verletzt. Mehrere Häuser in Orvena stürzten ein. Tote gab es zunächst nicht. Erst am Montag waren dort bei einem Beben Dutzende Menschen gestorben."),
        ("2031-03-08", "Bei dem neuen Erdbeben in der Provinz Tarano sind zwölf Menschen verletzt worden. Die Erde bebte am Freitag um 11.30 Uhr, wie der Katastrophenschutz von Westland mitteilte. In Orvena rannten die Menschen auf die Straße. Die Stärke lag bei 5,8."),
    ),
}  # fmt: skip
STRIKES: Events = {
    "first": (
        ("2031-04-02", "Die Lokführer der Nordbahn haben am Mittwoch die Arbeit niedergelegt. Die Gewerkschaft Schiene hatte zu einem eintägigen Streik aufgerufen. Zwei von drei Zügen fielen aus, teilte die Nordbahn mit. Die Gewerkschaft fordert 6 Prozent mehr Lohn. Verhandlungsführer Ralf Thiele nannte das Angebot der Bahn eine Frechheit."),
        ("2031-04-03", "Nach dem Streik der Lokführer rollen die Züge der Nordbahn wieder. Am Mittwoch hatten Tausende Pendler auf den Bahnsteigen gewartet. Die Gewerkschaft Schiene will 6 Prozent mehr Lohn. Die Nordbahn bot bisher 2 Prozent. Ralf Thiele, der für die Gewerkschaft verhandelt, schloss weitere Ausstände nicht aus."),
    ),
    "second": (
        ("2031-05-06", "Die Lokführer der Nordbahn streiken erneut. Seit Dienstag um 2 Uhr stehen die Züge still, die Gewerkschaft Schiene hat zu einem dreitägigen Ausstand aufgerufen. Es ist der zweite Streik in diesem Jahr. Schon im April hatten die Lokführer die Arbeit niedergelegt. Verhandlungsführer Ralf Thiele sagte, die Nordbahn wolle es nicht anders."),
        ("2031-05-07", "Am zweiten Tag des Streiks bei der Nordbahn sind am Mittwoch vier von fünf Zügen ausgefallen. Die Gewerkschaft Schiene will die Lokführer bis Donnerstagabend im Ausstand halten. Pendler müssen auf Busse ausweichen. Die Nordbahn will vor Gericht ziehen. Ralf Thiele von der Gewerkschaft gab sich gelassen."),
    ),
}  # fmt: skip
TRIAL: Events = {
    "opening": (
        ("2031-01-14", "Vor dem Landgericht Marbeck hat am Dienstag der Prozess gegen den früheren Bankchef Viktor Hellmann begonnen. Die Staatsanwaltschaft wirft ihm Untreue in 14 Fällen vor. Hellmann schwieg zum Auftakt. Bei der Sparbank Marbeck soll ein Schaden von 90 Millionen Euro entstanden sein. Ein Urteil wird im Juni erwartet."),
        ("2031-01-15", "Der Angeklagte schweigt: Zum Prozessauftakt gegen Viktor Hellmann hat die Anklage am Dienstag ihre Vorwürfe verlesen. Der frühere Chef der Sparbank Marbeck soll Kredite ohne Sicherheiten vergeben haben. Es geht um Untreue und 90 Millionen Euro. Das Landgericht Marbeck hat 30 Verhandlungstage angesetzt."),
    ),
    "verdict": (
        ("2031-06-12", "Das Landgericht Marbeck hat den früheren Bankchef Viktor Hellmann am Donnerstag wegen Untreue zu vier Jahren Haft verurteilt. Er habe die Sparbank Marbeck um 90 Millionen Euro gebracht, sagte die Richterin. Die Staatsanwaltschaft hatte sechs Jahre gefordert. Hellmanns Verteidiger kündigte Revision an. Der Prozess hatte im Januar begonnen."),
        ("2031-06-13", "Vier Jahre Haft für Viktor Hellmann: Das Urteil gegen den früheren Chef der Sparbank Marbeck ist am Donnerstag gefallen. Das Landgericht Marbeck sprach ihn der Untreue schuldig. Sein Verteidiger will in Revision gehen. Der Schaden von 90 Millionen Euro sei vermeidbar gewesen, sagte die Richterin."),
    ),
}  # fmt: skip
PLAN: Events = {
    "plan": (
        ("2031-09-01", "Das Kurhaus von Bad Sollen soll verkauft werden. Das berichtet der Kurbote unter Berufung auf ein Schreiben aus dem Rathaus. Demnach will der Investor Lars Brehmer dort 200 Wohnungen bauen. Der Preis liege bei 9 Millionen Euro. Die Stadt äußerte sich auf Anfrage zunächst nicht."),
        ("2031-09-02", "Bürgermeisterin Ute Fink hat einen Bericht über den Verkauf des Kurhauses zurückgewiesen. Es gebe keinen Vertrag mit Lars Brehmer, sagte sie am Dienstag. Der Kurbote hatte berichtet, das Kurhaus von Bad Sollen gehe für 9 Millionen Euro an den Investor. Im Rathaus habe man mit vielen gesprochen."),
        ("2031-09-04", "Nun also doch: Die Stadt Bad Sollen verkauft ihr Kurhaus. Bürgermeisterin Ute Fink bestätigte am Donnerstag den Vertrag mit dem Investor Lars Brehmer. Er zahlt 8,5 Millionen Euro und will 180 Wohnungen bauen. Am Dienstag hatte Fink einen Bericht darüber noch zurückgewiesen."),
    ),
}  # fmt: skip
MATCHES: Events = {
    "first leg": (
        ("2031-02-12", "Der FC Hallstein hat das Hinspiel im Achtelfinale gegen Real Torrevela mit 2:1 gewonnen. Vor 45.000 Zuschauern traf Jonas Kehl am Mittwoch doppelt. Trainerin Marta Sievert lobte ihre Mannschaft. Torrevela kam nur durch einen Elfmeter zum Tor."),
        ("2031-02-13", "Jonas Kehl schießt Hallstein zum Sieg: Beim 2:1 gegen Real Torrevela am Mittwoch erzielte der Stürmer beide Tore. Das Achtelfinale bleibt dennoch offen. Das Spiel des FC Hallstein sei mutig gewesen, sagte Trainerin Marta Sievert."),
    ),
    "second leg": (
        ("2031-02-19", "Der FC Hallstein steht im Viertelfinale. Im Rückspiel bei Real Torrevela erreichte die Mannschaft von Trainerin Marta Sievert am Mittwoch ein 0:0. Nach dem 2:1 im Hinspiel vor einer Woche reichte das. Torwart Nils Ahrens hielt in der 89. Minute einen Elfmeter."),
        ("2031-02-20", "Nils Ahrens rettet Hallstein: Mit einem gehaltenen Elfmeter hat der Torwart am Mittwoch das 0:0 bei Real Torrevela gesichert. Das Spiel genügte dem FC Hallstein für das Viertelfinale. Marta Sievert sprach von einem großen Abend."),
    ),
}  # fmt: skip
TALKS: Events = {
    "call": (
        ("2031-10-06", "Präsidentin Ada Holm und Kanzler Peer Strand haben am Montag miteinander telefoniert. In dem einstündigen Gespräch ging es um die Fischerei im Nordmeer. Holm forderte ein Ende der Kontrollen, wie ihr Büro mitteilte. Strand sagte eine Prüfung zu."),
        ("2031-10-07", "Ada Holm und Peer Strand ringen um die Fischerei im Nordmeer. Bei einem Telefonat am Montag habe die Präsidentin ein Ende der Kontrollen verlangt, hieß es aus ihrem Büro. Der Kanzler sagte zu, die Kontrollen zu prüfen. Am Donnerstag wollen sich beide in Visby treffen."),
    ),
    "meeting": (
        ("2031-10-09", "Präsidentin Ada Holm und Kanzler Peer Strand haben sich am Donnerstag in Visby getroffen. Bei dem Treffen einigten sie sich auf neue Regeln für die Fischerei im Nordmeer. Die Kontrollen enden zum Jahreswechsel. Noch am Montag hatten die beiden am Telefon gestritten."),
        ("2031-10-10", "Nach dem Treffen von Ada Holm und Peer Strand in Visby atmen die Fischer auf. Die Präsidentin und der Kanzler hatten sich am Donnerstag auf neue Regeln für die Fischerei im Nordmeer verständigt. Die Kontrollen laufen aus. Strand sprach von einem fairen Ausgleich."),
    ),
}  # fmt: skip
PAIRS: dict[str, Events] = {
    "quakes": QUAKES,
    "strikes": STRIKES,
    "trial": TRIAL,
    "plan": PLAN,
    "matches": MATCHES,
    "talks": TALKS,
}


@cache
def readings(pair: str) -> tuple[Reading, ...]:
    """Return the reports of a pair of events; the id of each is 'pair/event/number'."""
    return tuple(
        annotate(Article(id=f"{pair}/{event}/{number}", text=text, published=published, language="de"))
        for event, reports in PAIRS[pair].items()
        for number, (published, text) in enumerate(reports)
    )


def events(pair: str) -> set[tuple[str, ...]]:
    """Return the ids of the reports of each event of a pair."""
    return {tuple(f"{pair}/{event}/{number}" for number in range(len(PAIRS[pair][event]))) for event in PAIRS[pair]}

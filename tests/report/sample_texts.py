"""Invented reports of an invented video call between two invented states, and of a telephone call two weeks later."""

TAGESBOTE = """Rehling droht Hochried mit Klage wegen Grauwasser-Talsperre

Zwei Stunden Videogespräch, keine Annäherung: Moorlands Regierungschefin verlangt einen Baustopp.

Riedhafen (npa) - Die moorländische Ministerpräsidentin Ada Rehling hat dem hochrieder Präsidenten Tomas Velten mit \
einer Klage vor dem Seegerichtshof gedroht, falls die Talsperre am Grauwasser weitergebaut wird. In dem zweistündigen \
Videogespräch am Dienstag habe Rehling einen sofortigen Baustopp verlangt, teilte die Staatskanzlei in Riedhafen mit. \
„Wer uns das Wasser abgräbt, trifft sich mit uns vor Gericht“, sagte Rehling nach Angaben ihres Sprechers Jan Othmer. \
Moorland werde keinen einzigen Liter verschenken.

Velten wies die Forderung zurück. Die Talsperre diene allein dem Hochwasserschutz, sagte er laut einer Mitteilung der \
Präsidialkanzlei. Kein Tropfen werde Moorland fehlen. „Das ist unser Fluss“, sagte Velten demnach, „und unser Beton.“ \
Rund 40.000 Menschen leben flussabwärts der Baustelle.

Nächster Termin

Beide Seiten vereinbarten, am 14. März in Brückenau eine gemeinsame Kommission einzusetzen.
"""

SEEZEITUNG = """Kein Tropfen soll fehlen

(npa) Die moorländische Ministerpräsidentin Ada Rehling hat dem hochrieder Präsidenten Tomas Velten mit einer Klage \
vor dem Seegerichtshof gedroht, falls die Talsperre am Grauwasser weitergebaut wird. In dem zweistündigen \
Videogespräch am Dienstag habe Rehling einen sofortigen Baustopp verlangt, teilte die Staatskanzlei in Riedhafen mit.

Velten wies die Forderung zurück. Die Talsperre diene allein dem Hochwasserschutz, sagte er laut einer Mitteilung der \
Präsidialkanzlei. Kein Tropfen werde Moorland fehlen.

Lesen Sie auch: Die schönsten Stauseen
"""

FUNKHAUS = """Funkhaus Nord

Stand: 04.03.2031 21:10 Uhr

Videogipfel zum Grauwasser: Streit um jede Zahl

Velten am Bildschirm, Rehling am Tisch. | npa

Ada Rehling und Tomas Velten haben gut 90 Minuten lang per Video über die umstrittene Talsperre gesprochen. Rehling \
forderte Velten auf, die Bagger sofort anzuhalten. „Wer uns das Wasser abgräbt, trifft sich mit uns vor Gericht“, \
sagte sie.

Velten drohte seinerseits, die Stromlieferungen nach Moorland zu drosseln. Das berichtet der Sender Hochried Eins \
unter Berufung auf einen Berater des Präsidenten. Die Präsidialkanzlei dementierte: „Von Strom war keine Rede.“

Von der angeblichen Hochwasserschutzanlage sind nach Ansicht der Hydrologin Mira Quast mehr als 60.000 Menschen \
betroffen. Die Sperre könne den Pegel im Sommer um einen Meter senken, so Quast. Othmer sagte, Rehling habe Velten \
entgegnet: „Ihr Hochwasser ist unser Trinkwasser.“

Eine Kommission soll am 14. März in Brückenau zusammentreten. Ob sie den Bau prüfen darf, ist offen.
"""

KANZLEI = """Mitteilung der Präsidialkanzlei der Republik Hochried

Präsident Tomas Velten hat heute mit Ministerpräsidentin Ada Rehling per Video gesprochen. Das Gespräch begann um \
15 Uhr und dauerte eineinhalb Stunden.

Der Präsident erläuterte das Schutzbauwerk am Grauwasser. Er unterstrich, dass es allein dem Hochwasserschutz diene \
und Moorland kein Tropfen fehlen werde. Für den 18. März wurde die Einsetzung einer Kommission vereinbart. Der \
Präsident lud die Ministerpräsidentin nach Hochried ein.
"""

WOCHENSCHAU = """Am Abgrund des Grauwassers

Rehling habe geschrien, will ein Teilnehmer gehört haben. Die Staatskanzlei widerspricht: „Das Gespräch war \
sachlich.“ War es klug, mit Gericht zu drohen? Wer am Grauwasser steht, hört vor allem den Beton. Die Schande am \
Grauwasser wird weitergebaut, was auch immer Velten
"""

HARBOUR = """Rehling and Velten talk about the dam

The prime minister of Moorland and the president of Hochried spoke by video on Tuesday. No agreement was reached.
"""

TAGESBOTE_TELEFONAT = """Rehling und Velten telefonieren

Riedhafen - Zwei Wochen nach dem Videogespräch haben Ada Rehling und Tomas Velten am Dienstag telefoniert. Das \
Telefonat dauerte eine halbe Stunde. Die Kommission habe ihre Arbeit aufgenommen, sagte Othmer.
"""

FUNKHAUS_TELEFONAT = """Telefonat statt Klage

Ministerpräsidentin Rehling und Präsident Velten haben am 18. März miteinander telefoniert. Rehling sagte zu, die \
Klage vorerst nicht einzureichen.
"""

"""The bundled demonstration: one invented event and its sequel, as thirteen reports in German tell them.

``texts/`` holds the reports, one file each: nine by invented outlets and the two governments' readouts
of one meeting, and two reports of a telephone call two weeks later. Every state, person, outlet and
agency in them is invented. What a careful reader finds in them is kept apart from the package, under
``quality/gold``.
"""

"""The reading steps as components of any spaCy pipeline: ``nlp.add_pipe("lesart_quotations")``. See ``docs/spacy.md``.

spaCy imports ``factories`` as soon as a pipeline is made where Lesart is installed, so that module loads nothing heavy.
"""

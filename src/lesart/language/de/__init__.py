"""German: tokens, sentences, parts of speech, morphology, lemmas and names."""

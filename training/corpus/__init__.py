"""The Lesart corpus: German news-like texts, written and annotated for Lesart (CC BY 4.0)."""

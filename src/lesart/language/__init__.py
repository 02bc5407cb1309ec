"""What is known of a language: its pipeline, lexicons and trained model; a language is a folder."""

from lesart.language.detection import detect
from lesart.language.packs import Pack, available, load, load_minimal, pack

__all__ = ["Pack", "available", "detect", "load", "load_minimal", "pack"]

"""Where the files of the German pack lie that training makes."""

from __future__ import annotations

from pathlib import Path

MODEL_FOLDER = Path(__file__).parent / "model"

"""Write the published JSON Schema anew after the types have changed: ``python -m lesart.report.schema``."""

from pathlib import Path

from lesart.report.schema import SCHEMA_FILE, schema_text

Path(__file__).with_name(SCHEMA_FILE).write_text(schema_text(), encoding="utf-8")

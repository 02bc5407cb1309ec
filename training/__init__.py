"""How the language packs are made from the open data."""

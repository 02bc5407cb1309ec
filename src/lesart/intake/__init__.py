"""Inputs of every kind become articles: their text as it was, and what it tells about itself."""

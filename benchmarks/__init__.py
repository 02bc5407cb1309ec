"""Measures speed and memory; nothing here runs in the tests."""

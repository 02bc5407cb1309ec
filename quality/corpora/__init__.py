"""Corpora to measure on that are not in the repository; some are measure-only and no part of what is shipped."""

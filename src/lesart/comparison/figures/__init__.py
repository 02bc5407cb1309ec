"""Figures of the articles: what amounts they may mean, and which the reports set against each other."""

"""One article understood by itself: who speaks, whom it names, when, how much."""

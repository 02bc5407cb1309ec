"""Which readings tell of the same event."""

"""What tells of events: the words that name their kinds, and the clauses of a report they stand in."""

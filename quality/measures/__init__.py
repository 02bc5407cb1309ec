"""One module a stage: from gold and what the program found to scores. Pure functions; nothing here runs the program."""

"""The readings of one story, compared: what they share, where they differ, what each leaves out."""

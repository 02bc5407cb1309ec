"""A record as JSON, page, terminal view, Markdown and CSV."""

"""How a news text is laid out: which stretch of it is headline, caption, dateline, byline, credit, body, furniture."""

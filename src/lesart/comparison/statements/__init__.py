"""What an article says, clause by clause: the content of its quotations and the outlet's own words."""

from lesart.comparison.statements.model import Statement
from lesart.comparison.statements.reader import read_statements

__all__ = ["Statement", "read_statements"]

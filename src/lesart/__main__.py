"""Runs the command line: ``python -m lesart``."""

import sys

from lesart.cli import main

if __name__ == "__main__":
    sys.exit(main())

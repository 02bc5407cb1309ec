"""Runs the command line: ``python -m lesart``."""

from lesart.cli import main

if __name__ == "__main__":
    main()

"""How good Lesart is: gold, measures and floors. ``python -m quality`` prints the figures."""

"""The only place that composes the stages."""

"""Feedback on labels: a text and named scores."""

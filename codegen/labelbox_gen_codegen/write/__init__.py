"""Writes the files: templates, the sync half, formatting."""

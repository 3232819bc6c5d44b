"""Tasks: polling intervals and reasons of failures."""

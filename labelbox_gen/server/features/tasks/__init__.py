"""Tasks: work that outlives a request."""

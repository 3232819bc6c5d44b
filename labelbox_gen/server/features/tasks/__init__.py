"""Tasks: work of the server that outlives a request."""

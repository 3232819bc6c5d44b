"""HTTP: connections, request limits, transport, downloads."""

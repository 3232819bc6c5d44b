"""Organizations: the tenants of the server."""

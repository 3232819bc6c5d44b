"""HTTP: the ASGI application, its routes, limits and connections."""

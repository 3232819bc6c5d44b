"""Users, roles, API keys and project members."""

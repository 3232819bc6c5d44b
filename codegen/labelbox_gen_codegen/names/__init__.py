"""Python names for the names of a schema."""

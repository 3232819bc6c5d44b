"""From operations to entities with fields and methods."""

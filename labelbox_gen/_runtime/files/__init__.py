"""Local files: read with a fixed size, written atomically, locked, hashed."""

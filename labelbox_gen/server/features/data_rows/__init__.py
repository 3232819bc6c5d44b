"""Data rows: lookup, changes, deletion and counts."""

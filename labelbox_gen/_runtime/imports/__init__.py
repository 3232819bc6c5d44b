"""Imports of annotations: NDJSON, and the position of each status."""

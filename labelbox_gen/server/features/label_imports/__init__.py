"""Label imports: NDJSON lines become annotations, and annotations become one label per data row."""

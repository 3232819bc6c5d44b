"""Label imports: NDJSON lines -> annotations -> one label per data row."""

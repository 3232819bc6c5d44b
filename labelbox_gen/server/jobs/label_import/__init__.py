"""Label imports: NDJSON lines -> annotations in the form of exports -> one label per data row."""

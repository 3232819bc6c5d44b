"""What people wrote: the schema and the documents, read and checked; every mistake with its place."""

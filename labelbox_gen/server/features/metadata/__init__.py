"""Custom metadata: schemas, and the values of data rows."""

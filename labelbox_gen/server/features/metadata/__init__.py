"""Custom metadata: schemas, and values on data rows."""

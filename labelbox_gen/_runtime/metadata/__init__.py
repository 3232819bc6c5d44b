"""Custom metadata of data rows: schemas, values and their forms in the API."""

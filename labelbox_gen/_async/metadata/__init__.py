"""Custom metadata of data rows."""

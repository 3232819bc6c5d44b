"""Projects and their data rows."""

"""Projects and the data rows in them."""

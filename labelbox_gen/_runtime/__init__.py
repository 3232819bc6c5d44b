"""What decides and never waits: operations, fields, filters, errors, retries, pages. Imports nothing of ours."""

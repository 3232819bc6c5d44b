"""Global keys of data rows: lookup, assignment and removal."""

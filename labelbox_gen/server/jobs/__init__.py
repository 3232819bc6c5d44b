"""Background jobs. A job is a row, so accepted work survives a crash."""

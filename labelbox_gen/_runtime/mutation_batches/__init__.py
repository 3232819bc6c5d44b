"""Many mutations in one document."""

"""Work that outlives a request. A job is a row: whatever was accepted is done, also after a crash."""

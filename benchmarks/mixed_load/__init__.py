"""Many clients of one embedded server at the same time, with faults; see `__main__`."""

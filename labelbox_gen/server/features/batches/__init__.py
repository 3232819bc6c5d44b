"""Batches: data rows added to a project together."""

"""Bulk uploads of data rows."""

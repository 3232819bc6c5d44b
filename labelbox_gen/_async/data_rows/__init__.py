"""Bulk calls about data rows."""

"""Attachments of data rows."""

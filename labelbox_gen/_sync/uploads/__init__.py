# Written by `make codegen` from labelbox_gen/_async/uploads/__init__.py. DO NOT EDIT.
"""Bulk uploads of data rows."""

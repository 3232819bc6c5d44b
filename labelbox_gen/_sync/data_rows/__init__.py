# Written by `make codegen` from labelbox_gen/_async/data_rows/__init__.py. DO NOT EDIT.
"""Bulk calls about data rows."""

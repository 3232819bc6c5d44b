# Written by `make codegen` from labelbox_gen/_async/metadata/__init__.py. DO NOT EDIT.
"""Custom metadata of data rows."""

# Written by `make codegen` from labelbox_gen/_async/imports/__init__.py. DO NOT EDIT.
"""Imports of labels."""

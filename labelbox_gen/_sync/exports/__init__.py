# Written by `make codegen` from labelbox_gen/_async/exports/__init__.py. DO NOT EDIT.
"""Exports: their tasks and every way to read them."""

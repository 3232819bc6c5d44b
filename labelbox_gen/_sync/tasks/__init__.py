# Written by `make codegen` from labelbox_gen/_async/tasks/__init__.py. DO NOT EDIT.
"""Waiting for tasks."""

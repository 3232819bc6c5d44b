# Written by `make codegen` from labelbox_gen/_async/__init__.py. DO NOT EDIT.
"""Everything that waits, written async; `_sync` is made from it by `make codegen`."""

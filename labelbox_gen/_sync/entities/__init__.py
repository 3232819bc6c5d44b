# Written by `make codegen` from labelbox_gen/_async/entities/__init__.py. DO NOT EDIT.
"""Entities with behaviour of their own; each is a small subclass of its generated base."""

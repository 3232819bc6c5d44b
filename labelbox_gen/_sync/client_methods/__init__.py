# Written by `make codegen` from labelbox_gen/_async/client_methods/__init__.py. DO NOT EDIT.
"""Handwritten methods of the client, by noun: each module has a base class of `Client`."""

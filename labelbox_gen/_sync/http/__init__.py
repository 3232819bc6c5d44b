# Written by `make codegen` from labelbox_gen/_async/http/__init__.py. DO NOT EDIT.
"""HTTP: connections, request limits, transport, downloads."""

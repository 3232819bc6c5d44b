# Written by `make codegen` from labelbox_gen/_async/exports/stream_type.py. DO NOT EDIT.
"""The two streams of an export, by the name that the official client has for them."""

from labelbox_gen_graphql.enums import TaskStreamType

StreamType = TaskStreamType

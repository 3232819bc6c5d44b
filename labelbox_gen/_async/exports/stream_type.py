"""The two streams of an export, by the name that the official client has for them."""

from labelbox_gen_graphql.enums import TaskStreamType

StreamType = TaskStreamType

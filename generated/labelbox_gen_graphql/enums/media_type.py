"""The enum MediaType, from schema/schema.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import OpenEnum


class MediaType(OpenEnum):
    """`MediaType` of the schema."""

    AUDIO = "AUDIO"
    CONVERSATIONAL = "CONVERSATIONAL"
    HTML = "HTML"
    IMAGE = "IMAGE"
    LLM = "LLM"
    PDF = "PDF"
    POINT_CLOUD = "POINT_CLOUD"
    TEXT = "TEXT"
    TMS_GEO = "TMS_GEO"
    TMS_SIMPLE = "TMS_SIMPLE"
    UNKNOWN = "UNKNOWN"
    UNSUPPORTED = "UNSUPPORTED"
    VIDEO = "VIDEO"
    Audio = "AUDIO"
    Conversational = "CONVERSATIONAL"
    Document = "PDF"
    Geospatial_Tile = "TMS_GEO"
    Html = "HTML"
    Image = "IMAGE"
    Pdf = "PDF"
    Point_Cloud = "POINT_CLOUD"
    Simple_Tile = "TMS_SIMPLE"
    Text = "TEXT"
    Tms_Geo = "TMS_GEO"
    Tms_Simple = "TMS_SIMPLE"
    Unknown = "UNKNOWN"
    Unsupported = "UNSUPPORTED"
    Video = "VIDEO"

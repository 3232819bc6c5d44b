"""The models of `Introspect`, from queries/a.graphql. DO NOT EDIT."""

from __future__ import annotations

from pydantic import Field

from labelbox_gen.runtime import ResultModel

from ..enums import TypeKind


class IntrospectTypeFields(ResultModel):
    """Object and Interface types are described by a list of Fields, each of which has a name, potentially
    a list of arguments, and a return type.
    """

    name: str


class IntrospectType(ResultModel):
    """The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as
    represented by the `__TypeKind` enum.

    Depending on the kind of a type, certain fields describe information about that type. Scalar types
    provide no information beyond a name, description and optional `specifiedByURL`, while Enum types
    provide their values. Object and Interface types provide the fields they describe. Abstract types,
    Union and Interface, provide the Object types possible at runtime. List and NonNull types compose
    other types.
    """

    name: str | None
    kind: TypeKind
    fields: list[IntrospectTypeFields] | None


class IntrospectSchemaTypes(ResultModel):
    """The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as
    represented by the `__TypeKind` enum.

    Depending on the kind of a type, certain fields describe information about that type. Scalar types
    provide no information beyond a name, description and optional `specifiedByURL`, while Enum types
    provide their values. Object and Interface types provide the fields they describe. Abstract types,
    Union and Interface, provide the Object types possible at runtime. List and NonNull types compose
    other types.
    """

    kind: TypeKind
    name: str | None


class IntrospectSchemaQueryType(ResultModel):
    """The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as
    represented by the `__TypeKind` enum.

    Depending on the kind of a type, certain fields describe information about that type. Scalar types
    provide no information beyond a name, description and optional `specifiedByURL`, while Enum types
    provide their values. Object and Interface types provide the fields they describe. Abstract types,
    Union and Interface, provide the Object types possible at runtime. List and NonNull types compose
    other types.
    """

    name: str | None


class IntrospectSchema(ResultModel):
    """A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and
    directives on the server, as well as the entry points for query, mutation, and subscription
    operations.
    """

    description: str | None
    query_type: IntrospectSchemaQueryType
    """The type that query operations will be rooted at."""

    types: list[IntrospectSchemaTypes]
    """A list of all types supported by this server."""


class Introspect(ResultModel):
    """The answer of `Introspect`."""

    schema_: IntrospectSchema = Field(alias="__schema")
    """Access the current type schema of this server."""

    type_: IntrospectType | None = Field(alias="__type")
    """Request the type information of a single type."""

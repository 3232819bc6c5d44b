"""What the entity and client templates place: plain facts, decided in `read.py`."""

from __future__ import annotations

from dataclasses import dataclass, field
from keyword import iskeyword

from ..shapes.python_types import PythonType


@dataclass(frozen=True)
class Member:
    """A field of an entity."""

    name: str
    key: str
    annotation: str
    scalar: str
    """The expression for its `Scalar`."""
    descriptor: str
    """`Value`, `Field` or `OrderedField`, after `Deprecated` if the schema deprecates the field."""
    operators: tuple[str, ...]
    """The comparisons its where-input has; empty when it has all six."""
    doc: str


@dataclass(frozen=True)
class Shape:
    """A `TypedDict`: an object inside an entity's own fields."""

    name: str
    doc: str
    members: tuple[tuple[str, str], ...]

    @property
    def keyworded(self) -> bool:
        """Whether a key is a keyword of Python, which the body of a class cannot hold."""
        return any(iskeyword(name) for name, _ in self.members)


@dataclass(frozen=True)
class Keyword:
    """An argument of a method, which is sent as a variable or as a field of an input."""

    name: str
    key: str
    type: PythonType
    required: bool
    doc: str
    entity: str = ""
    """The entity whose id is sent; the argument is such an object."""
    many: bool = False
    """Whether it takes a list of them."""

    @property
    def annotation(self) -> str:
        return f"Async{self.entity}" if self.entity else self.type.annotation

    @property
    def check(self) -> str:
        """The expression for the `Scalar` of the argument."""
        return self.type.check


@dataclass(frozen=True)
class Call:
    """An operation as a method uses it."""

    constant: str
    name: str
    path: tuple[str, ...]
    doc: str
    source: str
    identified: bool = False
    """Whether it takes the id of the object it is called on."""
    by_where: bool = False
    """Whether it takes the id in a `where` of one id."""
    optional_id: bool = False
    """Whether that `where` is optional: without it, the object of the API key."""
    data: str | None = None
    """The type of its `$data` input."""
    deprecated: str | None = None
    """Why the schema deprecates its root field."""


@dataclass(frozen=True)
class Listing:
    """An operation that gives a list of entities, in pages."""

    call: Call
    target: str
    paging: str
    """The expression for its `Paging`."""
    where: bool = False
    where_required: bool = False
    conjunction: bool = False
    hides_deleted: bool = False
    order: bool = False
    order_required: bool = False
    parameters: tuple[Keyword, ...] = ()
    """Further variables, which become parameters."""


@dataclass(frozen=True)
class Link:
    """`connect` or `disconnect`: the variable that takes the other object's id, if there is one."""

    call: Call
    variable: str | None


@dataclass(frozen=True)
class Relationship:
    """From one entity to another, or to a list of others."""

    name: str
    target: str
    doc: str
    one: Call | None = None
    nullable: bool = True
    many: Listing | None = None
    connect: Link | None = None
    disconnect: Link | None = None

    @property
    def connectable(self) -> bool:
        return self.connect is not None or self.disconnect is not None


@dataclass(frozen=True)
class Creation:
    """An operation that creates another entity which belongs to this one."""

    name: str
    target: str
    call: Call
    keywords: tuple[Keyword, ...]

    @property
    def imports(self) -> set[str]:
        """The entities that the method names."""
        return {self.target, *(keyword.entity for keyword in self.keywords if keyword.entity)}


@dataclass(frozen=True)
class Leaf:
    """The one value that an operation selects; without `type` the method returns None."""

    path: tuple[str, ...]
    type: PythonType | None = None
    description: str = ""
    """What the schema says about it."""
    required: bool = False
    """Whether null is an error although the schema allows it: the result of a mutation, whose errors are raised."""

    @property
    def annotation(self) -> str:
        return self.type.annotation if self.type else "None"


@dataclass(frozen=True)
class Verb:
    """A method that is one operation, by `[verbs]` of `names.toml`."""

    name: str
    call: Call
    owned: bool
    """Whether it is a method of an entity, whose id is sent."""
    keywords: tuple[Keyword, ...] = ()
    target: str = ""
    """The entity or plain object that it returns."""
    nullable: bool = False
    leaf: Leaf | None = None
    many: Listing | None = None

    @property
    def raises(self) -> list[tuple[str, str]]:
        """The errors that its docstring lists."""
        found = [("InvalidQueryError", "an argument has the wrong type.")] if self.keywords else []
        missing = self.owned or (self.target and not self.nullable) or (self.leaf and self.leaf.required)
        return [*found, *([("ResourceNotFoundError", "the object does not exist.")] if missing else [])]

    @property
    def imports(self) -> set[str]:
        """The entities that the method names."""
        named = {keyword.entity for keyword in self.keywords if keyword.entity}
        return named | ({self.target} if self.target else set())

    @property
    def enums(self) -> list[str]:
        """The enums that the method needs at run time."""
        types = [keyword.type for keyword in self.keywords]
        types += [self.leaf.type] if self.leaf and self.leaf.type else []
        return sorted({name for each in types for name in each.enums})


@dataclass
class Entity:
    """A type with a fragment `<Type>Fields`, and what the operations let one do with it."""

    name: str
    """The type of the schema."""
    python: str
    """The name of the class."""
    module: str
    doc: str
    handwritten: bool
    """Whether `labelbox_gen/_async/entities/<module>.py` adds behaviour to the generated base."""
    singular: str
    """How one of them is called in the names of methods."""
    plural: str
    """How a list of them is called in Python."""
    members: list[Member] = field(default_factory=list[Member])
    shapes: list[Shape] = field(default_factory=list[Shape])
    get: Call | None = None
    lists: Listing | None = None
    create: Call | None = None
    create_keywords: list[Keyword] = field(default_factory=list[Keyword])
    update: Call | None = None
    update_keywords: list[Keyword] = field(default_factory=list[Keyword])
    delete: Call | None = None
    bulk_delete: Call | None = None
    relationships: dict[str, Relationship] = field(default_factory=dict[str, Relationship])
    creations: list[Creation] = field(default_factory=list[Creation])
    verbs: list[Verb] = field(default_factory=list[Verb])
    plain: bool = False
    """Whether it has no id: an object that only holds values."""

    @property
    def create_enums(self) -> list[str]:
        """The enums that its creation needs at run time."""
        return sorted({name for keyword in self.create_keywords for name in keyword.type.enums})

    @property
    def class_name(self) -> str:
        """The name of the generated class."""
        return f"{self.python}Base" if self.handwritten else self.python

    @property
    def imports(self) -> list[str]:
        """The entities that its annotations name and another module defines."""
        named = {self.name, *(relationship.target for relationship in self.relationships.values())}
        named = named.union(*(creation.imports for creation in self.creations))
        named = named.union(*(verb.imports for verb in self.verbs))
        return sorted(named if self.handwritten else named - {self.name})


@dataclass(frozen=True)
class Surface:
    """What the templates of entities and clients write."""

    entities: list[Entity]
    """Entities and plain objects."""
    verbs: list[Verb]
    """Methods of the client by `[verbs]` of `names.toml`."""

"""Names: from the schema's to Python's, and the exceptions in `queries/names.toml`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .. import conventions
from ..config import Config, read_toml
from ..errors import CodegenError


def snake(name: str) -> str:
    """`dataRowCount` -> `data_row_count`, `iframeURLPath` -> `iframe_url_path`."""
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()


def pascal(name: str) -> str:
    """`dataRows` -> `DataRows`."""
    return name[:1].upper() + name[1:]


def plural(name: str) -> str:
    """`Ontology` -> `Ontologies`; English as far as the schema needs it."""
    if re.search(r"[^aeiou]y$", name):
        return name[:-1] + "ies"
    return name + ("es" if name.endswith(("s", "x", "ch", "sh")) else "s")


@dataclass(frozen=True)
class Names:
    """`names.toml`."""

    fields: dict[str, str] = field(default_factory=dict[str, str])
    methods: dict[str, str] = field(default_factory=dict[str, str])
    types: dict[str, str] = field(default_factory=dict[str, str])
    members: dict[str, str] = field(default_factory=dict[str, str])
    """Another name of an enum's value, such as `MediaType.Image` -> the value."""
    server_side: frozenset[str] = frozenset()
    plurals: dict[str, str] = field(default_factory=dict[str, str])
    hides_deleted: frozenset[str] = frozenset()
    """The where-inputs of lists that leave out deleted objects."""
    verbs: dict[str, str] = field(default_factory=dict[str, str])
    """Operation -> the method that it is, such as `Project.get_label_count`."""

    @classmethod
    def load(cls, config: Config) -> Names:
        """Read the file; a project without one has no exceptions."""
        if not config.names.exists():
            return cls()
        table = read_toml(config.names, config.relative(config.names))
        if unknown := set(table) - {
            *("fields", "lists", "members", "methods", "plurals", "server_side", "types", "verbs")
        }:
            raise CodegenError(f"unknown tables: {', '.join(sorted(unknown))}", config.relative(config.names))
        return cls(
            fields=_strings(table.get("fields", {})),
            methods=_strings(table.get("methods", {})),
            types=_strings(table.get("types", {})),
            members=_strings(table.get("members", {})),
            plurals=_strings(table.get("plurals", {})),
            hides_deleted=frozenset(_list(table.get("lists", {}).get("hide_deleted", []))),
            verbs=_strings(table.get("verbs", {})),
            server_side=frozenset(_list(table.get("server_side", {}).get("fields", []))),
        )

    def field(self, typename: str, name: str) -> str:
        """The Python name of a field."""
        decided = self.fields.get(f"{typename}.{name}") or self.fields.get(f"*.{name}")
        return decided or (conventions.UID if name == conventions.ID else snake(name))

    def decides(self, typename: str, name: str) -> bool:
        """Whether people chose the Python name of a field, or all users know it: `uid`."""
        return name == conventions.ID or f"{typename}.{name}" in self.fields or f"*.{name}" in self.fields

    def members_of(self, typename: str) -> dict[str, str]:
        """The other names of an enum's values."""
        split = ((key.partition("."), value) for key, value in self.members.items())
        return {name: value for (owner, _, name), value in split if owner == typename}

    def noun(self, typename: str) -> str:
        """What an object of a type is called, as in the names of operations: its name, or that in `[types]`."""
        return self.types.get(typename, typename)

    def plural(self, typename: str) -> str:
        """What several objects of a type are called, as in the names of operations: `People`."""
        return self.plurals.get(typename) or plural(self.noun(typename))

    def method(self, owner: str, name: str) -> str:
        """The Python name of a method whose usual name is `name`."""
        return self.methods.get(f"{owner}.{name}", name)


def _strings(table: dict[str, object]) -> dict[str, str]:
    return {key: str(value) for key, value in table.items()}


def _list(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else []  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]

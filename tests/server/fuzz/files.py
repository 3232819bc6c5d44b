"""Random files for jobs: chunks of data rows, manifests, and lines of labels, some invalid."""

from __future__ import annotations

import uuid
from typing import Any

from .documents import to_json
from .values import BOX, JSONS, ODD_TEXTS, Values

_ODD = [*JSONS, *(text for text in ODD_TEXTS if len(text) < 1_000)]


class Files:
    def __init__(self, values: Values) -> None:
        self._values = values
        self._random = values.random

    def next(self) -> tuple[str, bytes]:
        """The kind of the file and its content."""
        kinds = {"chunk": self._chunk, "manifest": self._manifest, "lines": self._lines}
        kind = self._random.choice(["chunk", "chunk", "manifest", "lines", "lines"])
        text = self._nothing() if self._random.random() < 0.1 else kinds[kind]()
        return kind, text.encode("utf-8", "surrogatepass")

    def _chunk(self) -> str:
        return to_json([self._row() for _ in range(self._random.randrange(1, 6))])

    def _row(self) -> Any:
        choose = self._random.choice
        row = {
            "row_data": choose(
                ["text", "https://example.com/x.png", {"type": "application/vnd.labelbox.conversational"}]
            ),
            "global_key": f"f{self._random.randrange(10**9)}",
            "dataset_id": self._values.id("dataset"),
            "attachments": [{"type": "IMAGE", "value": "https://example.com/y.png"}],
            "metadata_fields": [{"schemaId": self._values.id("schema"), "value": 5}],
        }
        self._spoil(row)
        row = choose(
            [
                row,
                row,
                {"id": {"type": choose(["ID", "GKEY", "AUTO", 5]), "value": choose(_ODD)}, "payload": row},
            ]
        )
        return choose([row] * 9 + [choose(_ODD)])

    def _manifest(self) -> str:
        manifest = {"source": "SDK", "item_count": 5, "chunk_uris": [self._random.choice(self._values.links)]}
        self._spoil(manifest)
        return to_json(manifest)

    def _lines(self) -> str:
        return "\n".join(to_json(self._line()) for _ in range(self._random.randrange(1, 6)))

    def _line(self) -> Any:
        choose = self._random.choice
        shape = choose(
            [
                {"bbox": dict(BOX), "name": "box"},
                {"polygon": [{"x": 1, "y": 1}, {"x": 5, "y": 1}, {"x": 5, "y": 5}], "name": "poly"},
                {"answer": "text", "name": "q"},
                {"segments": [{"keyframes": [{"frame": 1, "bbox": dict(BOX)}]}], "name": "box"},
            ]
        )
        row = choose([{"id": self._values.id("datarow")}, {"globalKey": self._values.id("globalkey")}])
        line = {"uuid": str(uuid.UUID(int=self._random.getrandbits(128))), "dataRow": row, **shape}
        self._spoil(line)
        return choose([line] * 9 + [choose(_ODD)])

    def _spoil(self, value: dict[str, Any]) -> None:
        """A copy with an unusual value in one position, at the top level or nested."""
        if self._random.random() < 0.6:
            name = self._random.choice([*value, "extra"])
            inside = value.get(name)
            if (
                isinstance(inside, list)
                and inside
                and isinstance(inside[0], dict)
                and self._random.random() < 0.6
            ):
                inside = inside[0]
            if isinstance(inside, dict) and inside and self._random.random() < 0.6:
                inside[self._random.choice(list(inside))] = self._random.choice(_ODD)
            else:
                value[name] = self._random.choice(_ODD)

    def _nothing(self) -> str:
        return self._random.choice(
            ["", "\n", "[", "[1,2", "{}", "\x00", "[" * 5_000, '{"a":1}\n{"a":', "9" * 5_000, "\ufeff[]"]
        )

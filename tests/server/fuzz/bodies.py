"""Random requests below the GraphQL level: slightly invalid bodies, parts, headers, methods and links."""

from __future__ import annotations

import json
from random import Random
from typing import Any

ODD_JSON = [
    "null", "true", "5", "-0", "1e400", "NaN", "9" * 5_000, '"x"', '"\\ud800"', "[]", "[[]]", '{"a":1,"a":2}', "{}",
    "[" * 3_000 + "]" * 3_000, '{"a":' * 200 + "1" + "}" * 200, '{"\\ud800": 1}', '{"": null}', '{"v": "\\ud800"}',
    '{"n": 5}', '{"n": "p"}', '{"n": ["p"]}', '{"n": {"a": 1}}', '{"n": null}', '{"n": 1e400}', '{"w": {"AND": [null]}}',
]  # fmt: skip
DOCUMENTS = [
    "{user{id}}", "", " ", "{", "query($n: String){ontologies(where:{search:$n}){nodes{id}}}", "{__typename}",
    "query A{user{id}} query B{user{id}}", "fragment F on Query{user{id}}", "subscription{x}", "{user{id}}\ud800",
    "\ufeff{user{id}}", "query($w: ProjectWhereInput){projects(where:$w){id}}", "{user{id} ...F}", "#" * 10_000,
    "query($n: Int = 10000){projects(first:$n){datasets(first:$n){projects(first:$n){id}}}}", "{user{id}}" * 300,
    "mutation($n: String!){createProject(data:{name:$n}){id name}}", "{a" * 2_000, "query($n: [[[Int]]]){user{id}}",
    "{projects(where:" + "{AND:" * 300 + "{}" + "}" * 300 + "){id}}", "{project(where:{id:1e400}){id}}",
    "query($n: String!){__type(name:$n){name fields(includeDeprecated:true){name type{name}}}}", "{__schema{types{name}}}",
    "query($n: Boolean!){user @include(if:$n){id}}", "query($n: Int){projects(first:$n,skip:$n){id}}", "query($n: String){a:$n}",
    "query($v: Json){dataRowCustomMetadata(where:$v){fields{value}}}", "query($n: ID){user(where:{id:$n}){id}}",
    "query @skip(if: $n){user @include(if: $n){id}}", '{project(where:{id:"\\ud800"}){id}}', "{" + "_" * 5_000 + "}",
]  # fmt: skip
TYPES = [
    "application/json", "application/json; charset=utf-16", "application/json; charset=nonsense", "text/plain", "",
    "application/graphql", "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=",
    "multipart/form-data; boundary=XX", "multipart/form-data; boundary=XX; charset=utf-16", "\u00e9/\u00e9", "a" * 5_000,
    "multipart/form-data; boundary=XX; charset=nonsense", "multipart/form-data; boundary=" + "b" * 500, ";;;=",
]  # fmt: skip
MAPS = [
    '{"1":["variables.file"]}', '{"1":["variables.file","variables.n"]}', '{"1":null}', '{"1":5}', '{"1":[1]}',
    '{"1":[null]}', '{"1":[["a"]]}', '{"1":["query"]}', '{"1":["variables"]}', '{"1":["variables."]}', '{"1":[]}',
    '{"1":["variables.files.0"]}', '{"1":["variables.files.-1"]}', '{"1":["variables.files.²"]}', "[]", "5", "{", "",
    '{"1":["variables.files.' + "9" * 5_000 + '"]}', '{"2":["variables.file"]}', '{"1":{"a":1}}', '{"1":"variables.file"}',
    '{"1":["variables.d.metaValue"]}', '{"1":["operationName"]}', '{"1":["variables.file.a.b"]}', '{"\\ud800":["x"]}',
    '{"1":[' + ",".join(['"variables.file"'] * 5_000) + "]}", '{"1":["variables.j.a"]}', '{"1":["\\ud800"]}',
]  # fmt: skip
UPLOADS = [
    "mutation($file: Upload!){uploadFile(file:$file,contentLength:1){url filename}}",
    "mutation($n: String!){createProject(data:{name:$n}){id}}",
    "mutation($n: ID!, $j: Json){updateDataRow(where:{id:$n},data:{mediaAttributes:$j}){id}}",
    "mutation($n: ID!, $j: Json){upsertDataRowCustomMetadata(data:[{dataRowId:$n,fields:[{schemaId:$n,value:$j}]}]){error}}",
    "query($n: DateTime){projects(where:{createdAt_gt:$n}){id}}",
    "mutation($p: ID!, $n: String!, $file: Upload!){createLabelImport(data:{projectId:$p,name:$n,filePayload:{file:$file,contentLength:1}}){id}}",
]
FILENAMES = [
    "a.txt",
    "",
    "\u017f/x",
    "../../x",
    "a" * 5_000,
    "a\x00b",
    "é😀",
    "text/plain",
    ".",
    "%00",
    "'; --",
    ";filename=x",
]
NUMBERS = ["0", "-1", "9" * 30, "9" * 5_000, "", "x", "²", "1e5", "0-0", "5-1", "0-" + "9" * 5_000]
RANGES = [
    "bytes=0-",
    "bytes=-",
    "bytes=5-1",
    "bytes=-5",
    "bytes=0-0,2-3",
    "bytes=²-",
    "x",
    "bytes=" + "9" * 5_000 + "-",
]
HOSTS = ["[", "a b", "x:y", "é", "127.0.0.1:99999", "a/b", "[::1]:5", "", "a" * 3_000, "[fe80::1%25x]"]


class Bodies:
    """Generator of requests. `links` are signed links of existing files."""

    def __init__(self, random: Random, links: Any, ids: Any) -> None:
        self._random = random
        self._links = links
        self._ids = ids

    def next(self) -> tuple[str, str, dict[bytes, bytes], bytes]:
        """Method, path, headers and body."""
        make = self._random.choice(
            [self._request, self._request, self._multipart, self._multipart, self._link]
        )
        method, path, headers, body = make()
        if self._random.random() < 0.05:
            headers[b"Host"] = self._random.choice(HOSTS).encode()
        if self._random.random() < 0.05:
            headers[b"Authorization"] = self._random.choice(
                [b"", b"Bearer", b"Bearer \xff\xfe", b"Basic x", b"Bearer a b"]
            )
        return method, path, headers, body

    def _request(self) -> Any:
        choose = self._random.choice
        parts = {"query": json.dumps(choose(DOCUMENTS)), "variables": choose(ODD_JSON)}
        for name in ("operationName", "extensions", "id", "\\ud800"):
            if self._random.random() < 0.25:
                parts[name] = choose(ODD_JSON)
        if self._random.random() < 0.1:
            parts[choose(list(parts))] = choose(ODD_JSON)
        text = "{" + ",".join(f'"{name}": {value}' for name, value in parts.items()) + "}"
        if self._random.random() < 0.15:
            text = choose([text[:-1], text + "x", f"[{text}]", text * 2, "", " ", "\x00", choose(ODD_JSON)])
        encoding = choose(["utf-8"] * 8 + ["utf-8-sig", "utf-16", "utf-32", "latin-1"])
        body = text.encode(encoding, "replace")
        if self._random.random() < 0.1:
            body = choose([b"\xff\xfe", b"\xed\xa0\x80", b"\x80", b"\xef\xbb\xbf"]) + body
        method = choose(["POST"] * 12 + ["GET", "HEAD", "PUT", "OPTIONS", "DELETE", "PATCH", "NONSENSE"])
        path = choose(
            ["/graphql"] * 6
            + ["/_gql", "/graphql?query={user{id}}", "/graphql/", "/api/v1/x", "/health", "/%ff"]
        )
        kind = choose(["application/json"] * 6 + TYPES)
        return method, path, {b"Content-Type": kind.encode()}, body

    def _multipart(self) -> Any:
        choose = self._random.choice
        ids = self._ids()
        variables = {
            "file": None,
            "files": [None],
            "n": choose(["p", *ids]),
            "p": choose(ids),
            "d": {},
            "j": {},
        }
        operations = json.dumps({"query": choose(UPLOADS), "variables": variables})
        if self._random.random() < 0.1:
            operations = choose(["", "{}", "5", choose(ODD_JSON), "[" + operations + "]"])
        good = self._random.random() < 0.3
        map_ = MAPS[0] if good else choose(MAPS)
        file = f'; filename="{choose(FILENAMES)}"\r\nContent-Type: {choose(["text/plain", "nothing", "é", "", "a/b; c=d"])}'
        parts = [
            ("operations", "", operations),
            ("map", "", map_),
            ("1", choose([file] * 9 + [""]), choose(["hi", "", "{}"])),
        ]
        if self._random.random() < 0.1:
            self._random.shuffle(parts)
        if self._random.random() < 0.1:
            parts.pop(self._random.randrange(len(parts)))
        text = "".join(
            f'--XX\r\nContent-Disposition: form-data; name="{name}"{more}\r\n\r\n{value}\r\n'
            for name, more, value in parts
        )
        body = (text + choose(["--XX--\r\n"] * 9 + ["", "--XX", "--YY--\r\n"])).encode("utf-8", "replace")
        kind = choose(["multipart/form-data; boundary=XX"] * 9 + TYPES)
        return "POST", "/graphql", {b"Content-Type": kind.encode()}, body

    def _link(self) -> Any:
        choose = self._random.choice
        link: str = choose(
            [*self._links(), "/files/x/y", "/tasks/x/result.json", "/files/c" + "0" * 24 + "/x"]
        )
        path, _, query = link.partition("?")
        if self._random.random() < 0.4:
            key = choose(["expires", "window", "signature", "x"])
            query = choose(
                [
                    f"{key}={choose(NUMBERS)}&{query}",
                    f"{query}&{key}={choose(NUMBERS)}",
                    "",
                    "&" * 2_000 + query,
                ]
            )
        headers = {b"Range": choose(RANGES).encode()} if self._random.random() < 0.5 else {}
        if self._random.random() < 0.2:
            headers[b"If-Range"] = choose([b'"x"', b"\xff", b""])
        query = query.replace("²", "%C2%B2")
        return choose(["GET"] * 8 + ["HEAD", "POST", "OPTIONS"]), f"{path}?{query}", headers, b""

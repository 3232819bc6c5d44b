"""The main job on real data: 1,797 labelled images, from files on disk to an export that is checked byte by byte.

Starts the embedded server, unless `--endpoint` and `--api-key` name another one.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

from labelbox_gen import Client, DataRow, Dataset, LabelImport, MediaType, Project

#: Images that are downloaded side by side.
THREADS = 8

#: The name of the classification, and its ten classes.
QUESTION = "digit"
CLASSES = [str(digit) for digit in range(10)]


@dataclass(frozen=True)
class Image:
    """One image on disk, with what it shows."""

    key: str
    path: Path
    digit: str


@dataclass
class Steps:
    """Times the steps, and prints them as a table."""

    rows: list[tuple[str, str, float]] = field(default_factory=list[tuple[str, str, float]])

    @contextmanager
    def step(self, name: str) -> Generator[list[str]]:
        """A step; what it appends to its list is what it did."""
        done: list[str] = []
        started = time.perf_counter()
        yield done
        self.rows.append((name, ", ".join(done), time.perf_counter() - started))
        print(f"  {name}: {', '.join(done)}", flush=True)

    def print(self) -> None:
        name_width = max(len(name) for name, _, _ in self.rows)
        what_width = max(len(what) for _, what, _ in self.rows)
        print()
        for name, what, seconds in self.rows:
            print(f"{name:<{name_width}}  {what:<{what_width}}  {seconds:6.2f} s")
        total = sum(seconds for _, _, seconds in self.rows)
        print(f"{'total':<{name_width}}  {'':<{what_width}}  {total:6.2f} s")


def main() -> int:
    options = arguments()
    steps = Steps()
    with server(options, steps) as client, tempfile.TemporaryDirectory() as folder:
        if options.endpoint is None:
            with steps.step("schema") as done:
                done.append(check_schema(client))
        with steps.step("images") as done:
            images = write_images(Path(folder), options.images)
            done.append(f"{len(images)} files")
        with steps.step("setup") as done:
            project, dataset = set_up(client)
            done.append(f"{project.name}: project, dataset, ontology of {len(CLASSES)} classes")
        with steps.step("data rows") as done:
            done.append(create_data_rows(dataset, images))
        with steps.step("labels") as done:
            done.append(import_labels(client, project, images))
        with steps.step("export") as done:
            done.append(check_export(client, project, images))
        if options.endpoint is not None and not options.keep:
            with steps.step("clean up") as done:
                project.delete()
                dataset.delete()
                done.append("project and dataset deleted")
    steps.print()
    return 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--endpoint", help="GraphQL URL of another server, such as https://api.labelbox.com/graphql"
    )
    parser.add_argument("--api-key", help="its key; LABELBOX_API_KEY by default")
    parser.add_argument("--images", type=int, default=1797, help="how many images to use")
    parser.add_argument("--keep", action="store_true", help="leave project and dataset on the other server")
    return parser.parse_args()


@contextmanager
def server(options: argparse.Namespace, steps: Steps) -> Generator[Client]:
    """A client of the embedded server, or of the one that was named."""
    if options.endpoint is not None:
        with Client(api_key=options.api_key, endpoint=options.endpoint) as client:
            yield client
        return
    from labelbox_gen.server import run

    with ExitStack() as stack:
        with steps.step("server") as done:
            embedded = stack.enter_context(run())  # its data goes with it
            done.append(embedded.url)
        yield stack.enter_context(embedded.client())


def check_schema(client: Client) -> str:
    """Introspect the server: the committed schema and the generated code must be current."""
    from labelbox_gen_codegen import current
    from labelbox_gen_codegen.config import Config
    from labelbox_gen_codegen.source import introspection, schema

    config = Config.load(Path(__file__).resolve().parent.parent)
    served = introspection.read(client.execute)
    if schema.render(schema.correct(served, config)) != config.schema.read_text(encoding="utf-8"):
        raise SystemExit("the server's schema is not the committed one: run `make schema codegen`")
    current.compare(config)
    return f"{len(served.type_map)} types introspected; schema and generated code are current"


def write_images(folder: Path, count: int) -> list[Image]:
    """scikit-learn's handwritten digits as PNG files."""
    from PIL import Image as Pillow
    from sklearn import datasets  # pyright: ignore[reportMissingTypeStubs]

    digits = cast(Any, datasets).load_digits()
    images: list[Image] = []
    for index, (pixels, target) in enumerate(zip(digits.images[:count], digits.target[:count], strict=True)):
        content = BytesIO()
        Pillow.fromarray((pixels * 15.9375).astype("uint8")).save(content, "PNG")
        path = folder / f"digit_{index:04d}.png"
        path.write_bytes(content.getvalue())
        images.append(Image(f"{folder.name}-{index:04d}", path, CLASSES[int(target)]))
    return images


def set_up(client: Client) -> tuple[Project, Dataset]:
    """A project with an ontology of ten classes, and an empty dataset connected to it."""
    run = uuid4().hex[:8]
    project = client.create_project(name=f"Digits {run}", media_type=MediaType.IMAGE)
    dataset = client.create_dataset(name=f"Handwritten digits {run}", projects=project)
    options = [{"label": name, "value": name} for name in CLASSES]
    question = {"type": "radio", "name": QUESTION, "instructions": "Which digit is it?", "options": options}
    ontology = client.create_ontology(
        f"Ten digits {run}", {"classifications": [question]}, media_type=MediaType.IMAGE
    )
    project.connect_ontology(ontology)
    return project, dataset


def create_data_rows(dataset: Dataset, images: list[Image]) -> str:
    """Upload the files and create a data row for each."""
    task = dataset.create_data_rows(
        {DataRow.row_data: image.path, DataRow.external_id: image.path.name, DataRow.global_key: image.key}
        for image in images
    )
    task.wait_till_done(timeout_seconds=600, progress=True)
    for failed in task.errors[:5]:
        print(f"{failed.global_key}: {failed.message}", file=sys.stderr)
    if len(task.result) != len(images):
        raise SystemExit(f"{len(task.result)} of {len(images)} data rows were created")
    return f"{len(task.result)} created from local files"


def import_labels(client: Client, project: Project, images: list[Image]) -> str:
    """Import the true class of each image as its label."""
    lines = (
        {"name": QUESTION, "answer": {"name": image.digit}, "dataRow": {"globalKey": image.key}}
        for image in images
    )
    labels = LabelImport.create_from_objects(client, project.uid, "true classes", lines)
    labels.wait_till_done(timeout_seconds=600, progress=True)
    for failed in labels.errors[:5]:
        raise SystemExit(f"a label was refused: {failed}")
    return f"{project.get_label_count()} imported"


def check_export(client: Client, project: Project, images: list[Image]) -> str:
    """Stream the project back: every image must be there, byte for byte, with its class."""
    expected = {image.key: image for image in images}
    rows = list(project.export(params={"label_details": True}))
    with ThreadPoolExecutor(THREADS) as threads:  # which share the client
        contents = threads.map(client.download, [row["data_row"]["row_data"] for row in rows])
    for row, content in zip(rows, contents, strict=True):
        image = expected.pop(row["data_row"]["global_key"])
        if content != image.path.read_bytes():
            raise SystemExit(f"{image.key}: the bytes differ")
        (label,) = row["projects"][project.uid]["labels"]
        (answer,) = label["annotations"]["classifications"]
        if answer["radio_answer"]["name"] != image.digit:
            raise SystemExit(f"{image.key}: the class is {answer['radio_answer']['name']}, not {image.digit}")
    if expected:
        raise SystemExit(f"{len(expected)} images are missing, such as {next(iter(expected))}")
    return f"{len(images)} rows streamed, all byte-equal with their class"


if __name__ == "__main__":
    sys.exit(main())

"""The plan of a mutation batch, without a server: documents, their order, and the outcome of each operation."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from labelbox_gen._runtime.graphql.operation import Operation
from labelbox_gen._runtime.mutation_batches.document import BatchDocument, Entry
from labelbox_gen._runtime.mutation_batches.outcome import Outcome, batch_error
from labelbox_gen._runtime.mutation_batches.plan import BatchPlan
from labelbox_gen._runtime.mutation_batches.response import MergedResponse
from labelbox_gen.exceptions import (
    ApiLimitError,
    AuthenticationError,
    InternalServerError,
    InvalidQueryError,
    LabelboxError,
    NetworkError,
    ResourceNotFoundError,
    TimeoutError,
    ValidationFailedError,
)
from labelbox_gen_graphql.operations import (
    CONNECT_PROJECT_DATASETS,
    CREATE_PROJECT,
    DELETE_DATA_ROWS,
    SET_UP_PROJECT,
    UPDATE_DATA_ROW,
)


class Batch:
    """A plan with its operations and their outcomes."""

    def __init__(self, size: int = 100, **limits: int) -> None:
        self.plan = BatchPlan(size, **limits)
        self.outcomes: list[Outcome[Any]] = []

    def add(self, operation: Operation, size: int = 10, **variables: object) -> Outcome[Any]:
        outcome: Outcome[Any] = Outcome(len(self.outcomes), operation.name)
        self.outcomes.append(outcome)
        self.plan.add(Entry(outcome, lambda: None, operation, variables, size))
        return outcome

    def update(self, id: str, size: int = 10) -> Outcome[Any]:
        return self.add(UPDATE_DATA_ROW, size, id=id, data={"externalId": "x"})

    def delete(self, *ids: str) -> Outcome[Any]:
        return self.add(DELETE_DATA_ROWS, ids=list(ids))

    def create(self, name: str = "x") -> Outcome[Any]:
        return self.add(CREATE_PROJECT, data={"name": name})

    def begin(self) -> list[BatchDocument]:
        """The documents that can be in flight now."""
        self.plan.close()
        begun: list[BatchDocument] = []
        while (document := self.plan.begin()) is not None:
            begun.append(document)
        return begun

    def begun(self) -> list[list[int]]:
        """The same documents as indexes of operations."""
        return [indexes(document) for document in self.begin()]

    def end(self, document: BatchDocument, answer: Any) -> None:
        """Settle operations as a batch does, with methods that return the response."""
        for entry, own in self.plan.end(document, answer):
            if isinstance(own, LabelboxError):
                self.plan.fail(entry, own)
            else:
                self.plan.succeed(entry, own)

    @property
    def states(self) -> list[str]:
        return [outcome.state for outcome in self.outcomes]


def indexes(document: BatchDocument) -> list[int]:
    return [entry.outcome.index for entry in document.entries]


def answer(data: dict[str, Any] | None, *errors: dict[str, Any], maybe_done: bool = False) -> MergedResponse:
    return MergedResponse(data or {}, list(errors), "r1", maybe_done)


def error(*path: str | int, code: str = "RESOURCE_NOT_FOUND", message: str = "gone") -> dict[str, Any]:
    return {"message": message, "extensions": {"code": code}, "path": list(path)}


def unsure(error: LabelboxError) -> LabelboxError:
    error.maybe_done = True
    return error


# -- documents


def test_a_full_document_does_not_wait_for_more() -> None:
    batch = Batch(size=2)
    for id in "abc":
        batch.update(id)
    first = batch.plan.begin()
    assert first is not None
    assert indexes(first) == [0, 1]
    assert batch.plan.begin() is None
    assert batch.begun() == [[2]]


def test_documents_have_a_bounded_size() -> None:
    batch = Batch(max_bytes=100)
    for size in (40, 60, 1, 500, 1, 99):
        batch.update(f"row {size} {len(batch.outcomes)}", size)
    assert batch.begun() == [[0, 1], [2], [3], [4, 5]]


def test_a_document_has_the_properties_of_its_operations() -> None:
    batch = Batch()
    batch.update("a")
    batch.create("p")
    batch.add(SET_UP_PROJECT, id="p", labelingFrontendId="f", customizationOptions="{}", setupComplete="now")
    (document,) = batch.begin()
    operation, variables = document.request()
    assert (operation.name, operation.kind, document.is_merged) == ("Batch", "mutation", True)
    assert variables == {
        "id_0": "a",
        "data_0": {"externalId": "x"},
        "data_1": {"name": "p"},
        "id_2": "p",
        "labelingFrontendId_2": "f",
        "customizationOptions_2": "{}",
        "setupComplete_2": "now",
    }
    assert "updateDataRow_0: updateDataRow(where: {id: $id_0}" in operation.document
    assert operation.document.count("fragment ProjectFields on") == 1


def test_a_single_operation_travels_as_it_is() -> None:
    batch = Batch()
    batch.update("a")
    (document,) = batch.begin()
    operation, variables = document.request()
    assert operation is UPDATE_DATA_ROW
    assert variables == {"id": "a", "data": {"externalId": "x"}}


@pytest.mark.parametrize(("creates", "idempotent"), [(0, True), (1, False)])
def test_a_document_may_be_repeated_if_all_of_it_may(creates: int, idempotent: bool) -> None:
    batch = Batch()
    batch.update("a")
    batch.update("b")
    for _ in range(creates):
        batch.create()
    (document,) = batch.begin()
    assert document.request()[0].idempotent == idempotent


# -- order


def test_documents_about_the_same_object_are_sent_one_after_the_other() -> None:
    batch = Batch(size=2)
    for id in "abacdd":
        batch.update(id)
    first, *others = batch.begin()
    assert (indexes(first), others) == ([0, 1], [])
    batch.end(first, answer({"updateDataRow_0": {}, "updateDataRow_1": {}}))
    assert batch.begun() == [[2, 3], [4, 5]]


def test_documents_about_other_objects_travel_side_by_side() -> None:
    batch = Batch(size=1)
    for id in "ab":
        batch.update(id)
    batch.create()
    batch.create()
    assert batch.begun() == [[0], [1], [2], [3]]


def test_no_document_overtakes_another() -> None:
    batch = Batch(size=1)
    for id in "aab":
        batch.update(id)
    assert batch.begun() == [[0]]


def test_objects_are_all_that_an_operation_names() -> None:
    batch = Batch(size=1)
    batch.add(CONNECT_PROJECT_DATASETS, id="p", datasetId="d")
    batch.add(CONNECT_PROJECT_DATASETS, id="q", datasetId="d")
    assert batch.begun() == [[0]]


# -- plural mutations


def test_deletions_share_one_mutation() -> None:
    batch = Batch()
    batch.delete("a")
    batch.update("z")
    batch.delete("b", "c")
    (document,) = batch.begin()
    operation, variables = document.request()
    assert operation.document.count("deleteDataRows(") == 1
    assert variables == {"ids_0": ["a", "b", "c"], "id_1": "z", "data_1": {"externalId": "x"}}
    batch.end(
        document,
        answer({"deleteDataRows_0": [{"id": "a"}, {"id": "b"}, {"id": "c"}], "updateDataRow_1": {"id": "z"}}),
    )
    assert [outcome.result() for outcome in batch.outcomes] == [
        {"deleteDataRows": [{"id": "a"}]},
        {"updateDataRow": {"id": "z"}},
        {"deleteDataRows": [{"id": "b"}, {"id": "c"}]},
    ]


def test_deletions_alone_are_one_ordinary_mutation() -> None:
    batch = Batch()
    batch.delete("a")
    batch.delete("b")
    (document,) = batch.begin()
    assert document.request() == (DELETE_DATA_ROWS, {"ids": ["a", "b"]})
    batch.end(document, {"deleteDataRows": None})
    assert [outcome.result() for outcome in batch.outcomes] == 2 * [{"deleteDataRows": None}]


def test_a_deletion_does_not_overtake() -> None:
    batch = Batch()
    batch.delete("a")
    batch.update("b")
    batch.delete("b")
    (document,) = batch.begin()
    assert document.request()[1]["ids_2"] == ["b"]


@pytest.mark.parametrize("later", ["update", "delete"])
def test_operations_after_a_deletion_wait_for_it(later: str) -> None:
    batch = Batch()
    batch.delete("a")
    getattr(batch, later)("a")
    assert batch.begun() == [[0]]


def test_a_rejected_plural_mutation_is_split() -> None:
    batch = Batch()
    for id in "abc":
        batch.delete(id)
    batch.create()
    batch.update("a")
    (document,) = batch.begin()
    batch.end(
        document,
        answer({"deleteDataRows_0": None, "createProject_1": {"id": "p"}}, error("deleteDataRows_0")),
    )
    assert batch.states == ["waiting", "waiting", "waiting", "ok", "waiting"]
    (again,) = batch.begin()
    operation, variables = again.request()
    assert variables == {"ids_0": ["a"], "ids_1": ["b"], "ids_2": ["c"]}
    assert operation.document.count("deleteDataRows(") == 3
    gone = error("deleteDataRows_1", message="Data rows that do not exist: b")
    batch.end(
        again,
        answer(
            {"deleteDataRows_0": [{"id": "a"}], "deleteDataRows_1": None, "deleteDataRows_2": [{"id": "c"}]},
            gone,
        ),
    )
    assert batch.states == ["ok", "failed", "ok", "ok", "waiting"]
    assert batch.begun() == [[4]]


def test_a_plural_mutation_that_broke_the_server_is_not_repeated() -> None:
    batch = Batch()
    for id in "ab":
        batch.delete(id)
    (document,) = batch.begin()
    batch.end(document, InternalServerError("broken", code="INTERNAL_SERVER_ERROR"))
    assert batch.states == ["failed", "failed"]
    assert batch.begun() == []


# -- responses

REFUSED = [
    InvalidQueryError("no"),
    ValidationFailedError("too complex"),
    InvalidQueryError("x", code="HTTP 413"),
]


def test_each_operation_has_its_own_response_and_error() -> None:
    batch = Batch()
    for id in "abc":
        batch.update(id)
    (document,) = batch.begin()
    wrong = error("updateDataRow_1", code="MALFORMED_REQUEST", message="'rowData' must not be empty")
    batch.end(
        document, answer({"updateDataRow_0": {}, "updateDataRow_1": None, "updateDataRow_2": {}}, wrong)
    )
    assert batch.states == ["ok", "failed", "ok"]
    found = batch.outcomes[1].error
    assert type(found).__name__ == "MalformedQueryException"
    assert found is not None
    assert (found.operation, found.path, found.request_id) == ("UpdateDataRow", ("updateDataRow",), "r1")
    assert found.errors == ({**wrong, "path": ["updateDataRow"]},)
    with pytest.raises(type(found), match="must not be empty"):
        batch.outcomes[1].result()


def test_root_fields_of_one_operation_belong_together() -> None:
    batch = Batch()
    batch.add(SET_UP_PROJECT, id="p", labelingFrontendId="f")
    batch.create()
    (document,) = batch.begin()
    data = {"createLabelingFrontendOptions_0": None, "updateProject_0": None, "createProject_1": {"id": "q"}}
    batch.end(
        document, answer(data, error("createLabelingFrontendOptions_0"), error("updateProject_0", "id"))
    )
    assert batch.states == ["failed", "ok"]
    assert "1 more error" in str(batch.outcomes[0].error)


ANSWERS = [
    pytest.param({"createProject_1": {}}, [], ["unknown", "ok"], id="not named"),
    pytest.param(
        {"createProject_0": None, "createProject_1": {}}, [], ["ok", "ok"], id="null: the method decides"
    ),
    pytest.param(
        {"createProject_0": {}, "createProject_1": None},
        [{"message": "?"}],
        ["ok", "unknown"],
        id="an error of nobody",
    ),
    pytest.param(
        {"createProject_0": {}, "createProject_1": {}},
        [error("createProject_1", "name")],
        ["ok", "unknown"],
        id="an error beside data",
    ),
    pytest.param(None, [error("createProject_1")], ["unknown", "failed"], id="no data, and a path"),
]


@pytest.mark.parametrize(("data", "errors", "states"), ANSWERS)
def test_outcomes_that_a_response_leaves_unknown(
    data: Any, errors: list[dict[str, Any]], states: list[str]
) -> None:
    batch = Batch()
    batch.create()
    batch.create()
    (document,) = batch.begin()
    batch.end(document, answer(data, *errors))
    assert batch.states == states
    for outcome in batch.outcomes:
        assert (outcome.state == "unknown") == bool(outcome.error and outcome.error.maybe_done)


def test_an_error_after_a_lost_response_leaves_the_outcome_unknown() -> None:
    batch = Batch()
    for id in "ab":
        batch.update(id)
    (document,) = batch.begin()
    data = {"updateDataRow_0": {}, "updateDataRow_1": None}
    batch.end(document, answer(data, error("updateDataRow_1"), maybe_done=True))
    assert batch.states == ["ok", "unknown"]


WHOLE = [
    (NetworkError("refused"), "failed"),
    (TimeoutError("no connection"), "failed"),
    (ApiLimitError("too many"), "failed"),
    (AuthenticationError("no key"), "failed"),
    (ResourceNotFoundError("no such page", code="HTTP 404"), "failed"),
    (unsure(NetworkError("cut")), "unknown"),
    (unsure(TimeoutError("slow")), "unknown"),
    (InternalServerError("broken", code="INTERNAL_SERVER_ERROR"), "unknown"),
    (LabelboxError("the response has no data"), "unknown"),
]


@pytest.mark.parametrize(("whole", "state"), WHOLE)
def test_errors_of_the_whole_document(whole: LabelboxError, state: str) -> None:
    batch = Batch()
    batch.create()
    batch.update("a")
    (document,) = batch.begin()
    batch.end(document, whole)
    assert batch.states == [state, state]
    one, two = (outcome.error for outcome in batch.outcomes)
    assert one is not None
    assert two is not None
    assert one is not two
    assert (one.operation, two.operation) == ("CreateProject", "UpdateDataRow")
    assert type(one) is type(two) is type(whole)
    assert batch.begun() == []


# -- refusals


@pytest.mark.parametrize("refusal", REFUSED, ids=str)
def test_a_refused_document_is_halved_in_order(refusal: LabelboxError) -> None:
    batch = Batch()
    for id in "abcac":
        batch.update(id)
    (document,) = batch.begin()
    batch.end(document, refusal)
    first, *others = batch.begin()
    assert (indexes(first), others) == ([0, 1, 2], [])
    batch.end(first, refusal)
    assert batch.begun() == [[0, 1], [2]]


def test_halving_ends_with_the_one_that_is_wrong() -> None:
    batch = Batch()
    for id in "abcde":
        batch.update(id)
    sent = 0
    while begun := batch.begin():
        for document in begun:
            sent += 1
            ids = [entry.objects[0] for entry in document.entries]
            data = {f"updateDataRow_{n}": {} for n in range(len(ids))}
            good = answer(data) if len(ids) > 1 else {"updateDataRow": {}}
            batch.end(document, InvalidQueryError("wrong variables") if "d" in ids else good)
    assert batch.states == ["ok", "ok", "ok", "failed", "ok"]
    assert sent == 5


@pytest.mark.parametrize(
    ("refusal", "sizes"),
    [(ValidationFailedError("too complex"), [2, 2, 2, 2]), (InvalidQueryError("wrong"), [2, 2, 4])],
)
def test_documents_stay_smaller_when_one_was_too_large(refusal: LabelboxError, sizes: list[int]) -> None:
    batch = Batch(size=4)
    for id in "abcd":
        batch.update(id)
    (document,) = batch.begin()
    batch.end(document, refusal)
    for id in "efgh":
        batch.update(id)
    assert [len(each) for each in batch.begun()] == sizes


# -- unknown outcomes


def test_operations_after_an_unknown_outcome_are_not_sent() -> None:
    batch = Batch(size=2)
    batch.update("a")
    batch.create()
    batch.update("a")
    batch.update("b")
    batch.update("a")
    batch.update("c")
    (document,) = batch.begin()
    batch.end(document, unsure(NetworkError("cut")))
    assert batch.begun() == [[3], [5]]
    assert batch.states == ["unknown", "unknown", "failed", "waiting", "failed", "waiting"]
    reason = batch.outcomes[2].error
    assert reason is not None
    assert "not sent: it is unknown whether operation 0 (UpdateDataRow)" in str(reason)
    assert not reason.maybe_done


def test_a_failure_does_not_stop_other_operations() -> None:
    batch = Batch(size=1)
    batch.update("a")
    batch.update("a")
    (document,) = batch.begin()
    batch.end(document, ResourceNotFoundError("gone"))
    assert batch.begun() == [[1]]


def test_reported_outcomes_release_their_objects() -> None:
    batch = Batch(size=1)
    lost = batch.update("a")
    (document,) = batch.begin()
    batch.end(document, unsure(NetworkError("cut")))
    assert batch.plan.told() == [lost]
    assert batch.plan.told() == []
    batch.update("a")
    assert batch.begun() == [[1]]


def test_abandoned_operations_are_not_sent() -> None:
    batch = Batch(size=2)
    for id in "abacd":
        batch.update(id)
    (document,) = batch.begin()
    batch.plan.abandon("why not")
    batch.end(document, InvalidQueryError("refused, so it would be sent again"))
    assert batch.begun() == []
    assert batch.states == ["failed"] * 5
    assert {str(outcome.error).split(" (")[0] for outcome in batch.outcomes} == {"not sent: why not"}
    assert batch.plan.told() == batch.outcomes


# -- outcomes


def test_an_outcome_needs_a_sent_batch() -> None:
    outcome = Batch().create()
    assert not outcome.ok
    with pytest.raises(InvalidQueryError, match=r"operation 0 .CreateProject. has no outcome yet"):
        outcome.result()


def test_the_error_names_the_first_failures() -> None:
    batch = Batch()
    outcomes = [batch.create() for _ in range(7)]
    for n, outcome in enumerate(outcomes):
        outcome.fail(unsure(NetworkError(f"cut {n}")) if n == 6 else ResourceNotFoundError(f"gone {n}"))
    found = batch_error(outcomes, 9)
    assert str(found).splitlines()[:2] == [
        "7 of 9 operations did not succeed: 6 failed, 1 unknown",
        "  0 CreateProject: ResourceNotFoundError: gone 0",
    ]
    assert "  and 2 more" in str(found)
    assert "Look whether the unknown ones were done" in str(found)
    assert found.outcomes == tuple(outcomes)
    assert found.maybe_done
    assert not batch_error(outcomes[:1], 1).maybe_done
    copy = pickle.loads(pickle.dumps(found))
    assert (str(copy), copy.outcomes[3].index, type(copy.outcomes[6].error)) == (str(found), 3, NetworkError)

# Written by `make codegen` from tests/api/_async/test_review.py. DO NOT EDIT.
"""Reviews and benchmarks."""

from __future__ import annotations

from typing import Any

import pytest

from labelbox_gen import DataRow, Label, Project, Review
from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError, ResourceNotFoundError


@pytest.fixture
def labels(labeled: Project, data_rows: list[DataRow]) -> list[Label]:
    return [labeled.create_label(row, label="{}") for row in data_rows]


def test_a_review_has_its_label_and_project(labeled: Project, labels: list[Label]) -> None:
    review = labels[0].create_review(score=0.5)
    assert review.score == 0.5
    assert review.label() == labels[0]
    assert review.project() == labeled
    assert review.organization() == labeled.organization()
    assert review.created_by() == labeled.created_by()
    assert review.created_at <= review.updated_at


def test_reviews_are_listed_by_label_and_by_project(labeled: Project, labels: list[Label]) -> None:
    good = labels[0].create_review(score=1)
    bad = labels[1].create_review(score=-1)
    assert [review for review in labels[0].reviews()] == [good]
    assert [review for review in labeled.reviews(order_by=Review.score.asc)] == [bad, good]
    assert [review for review in labeled.reviews(where=Review.score > 0)] == [good]
    assert [review for review in labels[0].reviews(where=Review.score < 0)] == []


def test_a_review_is_changed_and_deleted(labeled: Project, labels: list[Label]) -> None:
    review = labels[0].create_review(score=1)
    review.update(score=-1)
    assert review.score == -1
    review.refresh()
    assert review.score == -1
    review.delete()
    assert [left for left in labeled.reviews()] == []
    with pytest.raises(ResourceNotFoundError):
        review.refresh()


def test_a_review_accepts_only_a_score(labels: list[Label]) -> None:
    wrong: dict[str, Any] = {"scroe": 1}
    with pytest.raises(InvalidAttributeError, match="Did you mean score"):
        labels[0].create_review(score=1, **wrong)


def test_labels_are_counted_by_net_score(labeled: Project, labels: list[Label]) -> None:
    labels[0].create_review(score=1)
    labels[0].create_review(score=-2)
    labels[1].create_review(score=0)
    scores = Review.NetScore
    counted = {score: labeled.review_metrics(score) for score in (*scores, None)}
    assert counted == {scores.Negative: 1, scores.Zero: 1, scores.Positive: 0, None: 1}


@pytest.mark.parametrize("net_score", ["Positive", 1, "None"])
def test_a_net_score_is_one_of_the_three(labeled: Project, net_score: Any) -> None:
    with pytest.raises(InvalidQueryError, match=r"None or one of Review\.NetScore"):
        labeled.review_metrics(net_score)


def test_a_label_becomes_a_benchmark(labeled: Project, labels: list[Label]) -> None:
    benchmark = labels[0].create_benchmark()
    labels[0].refresh()
    assert labels[0].is_benchmark_reference
    assert benchmark.completed_count == 0
    assert benchmark.reference_label() == labels[0]
    assert benchmark.created_by() == labeled.created_by()
    assert [found for found in labeled.benchmarks()] == [benchmark]


def test_a_benchmark_becomes_a_label_again(labeled: Project, labels: list[Label]) -> None:
    benchmark = labels[0].create_benchmark()
    benchmark.delete()
    labels[0].refresh()
    assert not labels[0].is_benchmark_reference
    assert [found for found in labeled.benchmarks()] == []


def test_labels_agree_with_the_benchmark(labeled: Project, data_rows: list[DataRow]) -> None:
    cat, dog = '{"animal": "cat"}', '{"animal": "dog"}'
    reference = labeled.create_label(data_rows[0], label=cat)
    benchmark = reference.create_benchmark()
    same = labeled.create_label(data_rows[0], label=cat)
    other = labeled.create_label(data_rows[0], label=dog)
    for label in (same, other):
        label.refresh()
    assert same.benchmark_agreement == 1
    assert other.benchmark_agreement == 0
    benchmark.refresh()
    assert (benchmark.completed_count, benchmark.average_agreement) == (2, 0.5)

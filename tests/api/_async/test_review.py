"""Reviews and benchmarks."""

from __future__ import annotations

from typing import Any

import pytest

from labelbox_gen import AsyncDataRow, AsyncLabel, AsyncProject, AsyncReview
from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError, ResourceNotFoundError


@pytest.fixture
async def labels(labeled: AsyncProject, data_rows: list[AsyncDataRow]) -> list[AsyncLabel]:
    return [await labeled.create_label(row, label="{}") for row in data_rows]


async def test_a_review_has_its_label_and_project(labeled: AsyncProject, labels: list[AsyncLabel]) -> None:
    review = await labels[0].create_review(score=0.5)
    assert review.score == 0.5
    assert await review.label() == labels[0]
    assert await review.project() == labeled
    assert await review.organization() == await labeled.organization()
    assert await review.created_by() == await labeled.created_by()
    assert review.created_at <= review.updated_at


async def test_reviews_are_listed_by_label_and_by_project(
    labeled: AsyncProject, labels: list[AsyncLabel]
) -> None:
    good = await labels[0].create_review(score=1)
    bad = await labels[1].create_review(score=-1)
    assert [review async for review in labels[0].reviews()] == [good]
    assert [review async for review in labeled.reviews(order_by=AsyncReview.score.asc)] == [bad, good]
    assert [review async for review in labeled.reviews(where=AsyncReview.score > 0)] == [good]
    assert [review async for review in labels[0].reviews(where=AsyncReview.score < 0)] == []


async def test_a_review_is_changed_and_deleted(labeled: AsyncProject, labels: list[AsyncLabel]) -> None:
    review = await labels[0].create_review(score=1)
    await review.update(score=-1)
    assert review.score == -1
    await review.refresh()
    assert review.score == -1
    await review.delete()
    assert [left async for left in labeled.reviews()] == []
    with pytest.raises(ResourceNotFoundError):
        await review.refresh()


async def test_a_review_accepts_only_a_score(labels: list[AsyncLabel]) -> None:
    wrong: dict[str, Any] = {"scroe": 1}
    with pytest.raises(InvalidAttributeError, match="Did you mean score"):
        await labels[0].create_review(score=1, **wrong)


async def test_labels_are_counted_by_net_score(labeled: AsyncProject, labels: list[AsyncLabel]) -> None:
    await labels[0].create_review(score=1)
    await labels[0].create_review(score=-2)
    await labels[1].create_review(score=0)
    scores = AsyncReview.NetScore
    counted = {score: await labeled.review_metrics(score) for score in (*scores, None)}
    assert counted == {scores.Negative: 1, scores.Zero: 1, scores.Positive: 0, None: 1}


@pytest.mark.parametrize("net_score", ["Positive", 1, "None"])
async def test_a_net_score_is_one_of_the_three(labeled: AsyncProject, net_score: Any) -> None:
    with pytest.raises(InvalidQueryError, match=r"None or one of Review\.NetScore"):
        await labeled.review_metrics(net_score)


async def test_a_label_becomes_a_benchmark(labeled: AsyncProject, labels: list[AsyncLabel]) -> None:
    benchmark = await labels[0].create_benchmark()
    await labels[0].refresh()
    assert labels[0].is_benchmark_reference
    assert benchmark.completed_count == 0
    assert await benchmark.reference_label() == labels[0]
    assert await benchmark.created_by() == await labeled.created_by()
    assert [found async for found in labeled.benchmarks()] == [benchmark]


async def test_a_benchmark_becomes_a_label_again(labeled: AsyncProject, labels: list[AsyncLabel]) -> None:
    benchmark = await labels[0].create_benchmark()
    await benchmark.delete()
    await labels[0].refresh()
    assert not labels[0].is_benchmark_reference
    assert [found async for found in labeled.benchmarks()] == []


async def test_labels_agree_with_the_benchmark(labeled: AsyncProject, data_rows: list[AsyncDataRow]) -> None:
    cat, dog = '{"animal": "cat"}', '{"animal": "dog"}'
    reference = await labeled.create_label(data_rows[0], label=cat)
    benchmark = await reference.create_benchmark()
    same = await labeled.create_label(data_rows[0], label=cat)
    other = await labeled.create_label(data_rows[0], label=dog)
    for label in (same, other):
        await label.refresh()
    assert same.benchmark_agreement == 1
    assert other.benchmark_agreement == 0
    await benchmark.refresh()
    assert (benchmark.completed_count, benchmark.average_agreement) == (2, 0.5)

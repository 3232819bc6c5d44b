"""The quality modes of a project: benchmarks and consensus, and the share of data rows that several people label."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, TypeAlias, cast

from labelbox_gen.exceptions import InvalidArgumentError

from ..values.enums import OpenEnum
from ..values.input_values import shown
from ..values.unset import UnsetType


class QualityMode(OpenEnum):
    """How the quality of a project is measured. Source: Client reference, create_project."""

    Benchmark = "BENCHMARK"
    """Labels are compared with benchmark labels."""
    Consensus = "CONSENSUS"
    """Labels of several people for a data row are compared with each other."""


QualityModes: TypeAlias = "Iterable[QualityMode | str] | QualityMode | str | None"

BOTH = frozenset({QualityMode.Benchmark, QualityMode.Consensus})
"""The default of the Client reference."""


class Audit(NamedTuple):
    """How many data rows are labeled more than once, and how often."""

    percentage: float
    labels: int


CONSENSUS = Audit(0, 3)
BENCHMARK_ALONE = Audit(1, 1)


def quality_fields(
    quality_modes: QualityModes | UnsetType,
    is_benchmark_enabled: bool | None | UnsetType,
    is_consensus_enabled: bool | None | UnsetType,
) -> Mapping[str, Any]:
    """The keywords of a new project for its quality modes; empty without one.

    Raises:
        InvalidArgumentError: a mode is unknown, or modes are given in both ways.
    """
    flags = {QualityMode.Benchmark: is_benchmark_enabled, QualityMode.Consensus: is_consensus_enabled}
    given = {mode: flag for mode, flag in flags.items() if isinstance(flag, bool)}
    if not given:
        return _fields(BOTH if isinstance(quality_modes, UnsetType) else _checked(quality_modes))
    if not isinstance(quality_modes, UnsetType) and quality_modes is not None:
        raise InvalidArgumentError(
            "quality_modes and is_benchmark_enabled or is_consensus_enabled are given",
            hint="Give quality_modes alone.",
        )
    return _fields(frozenset(mode for mode, enabled in given.items() if enabled))


def _checked(modes: QualityModes) -> frozenset[QualityMode]:
    if modes is None:
        return frozenset()
    listed: list[object] = [modes] if isinstance(modes, str) else list(_iterable(modes))
    for mode in listed:
        if not isinstance(mode, str) or mode not in {each.value for each in QualityMode}:
            known = ", ".join(f"QualityMode.{each.name}" for each in QualityMode)
            raise InvalidArgumentError(f"quality_modes must be of {known}, not {shown(mode)}")
    return frozenset(QualityMode(mode) for mode in listed if isinstance(mode, str))


def _iterable(modes: object) -> Iterable[object]:
    if not isinstance(modes, Iterable):
        raise InvalidArgumentError(f"quality_modes must be a set of QualityMode, not {shown(modes)}")
    return cast("Iterable[object]", modes)


def _fields(modes: frozenset[QualityMode]) -> Mapping[str, Any]:
    if not modes:
        return {}
    audit = CONSENSUS if QualityMode.Consensus in modes else BENCHMARK_ALONE
    return {
        "auto_audit_number_of_labels": audit.labels,
        "auto_audit_percentage": audit.percentage,
        "is_benchmark_enabled": QualityMode.Benchmark in modes,
        "is_consensus_enabled": QualityMode.Consensus in modes,
    }

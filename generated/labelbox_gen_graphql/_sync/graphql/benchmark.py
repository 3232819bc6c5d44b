# Written by `make codegen` from generated/labelbox_gen_graphql/_async/graphql/benchmark.py. DO NOT EDIT.
"""One method for each operation, from queries/benchmark.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Send, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/benchmark.graphql`."""

    _send: Send

    def delete_label_benchmark(
        self,
        id: str,
    ) -> models.DeleteLabelBenchmark:
        """Make a label an ordinary one again.

        Not `DeleteBenchmark`, because the API identifies a benchmark by its label.

        `queries/benchmark.graphql:28`
        """
        return parsed(
            models.DeleteLabelBenchmark,
            self._send(
                operations.DELETE_LABEL_BENCHMARK,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_benchmark(
        self,
        id: str,
    ) -> models.GetBenchmark:
        """Get one benchmark by its id.

        `queries/benchmark.graphql:5`
        """
        return parsed(
            models.GetBenchmark,
            self._send(
                operations.GET_BENCHMARK,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_benchmark_created_by(
        self,
        id: str,
    ) -> models.GetBenchmarkCreatedBy:
        """Get one benchmark by its id.

        `queries/benchmark.graphql:11`
        """
        return parsed(
            models.GetBenchmarkCreatedBy,
            self._send(
                operations.GET_BENCHMARK_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_benchmark_reference_label(
        self,
        id: str,
    ) -> models.GetBenchmarkReferenceLabel:
        """Get one benchmark by its id.

        `queries/benchmark.graphql:19`
        """
        return parsed(
            models.GetBenchmarkReferenceLabel,
            self._send(
                operations.GET_BENCHMARK_REFERENCE_LABEL,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

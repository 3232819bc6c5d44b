# Written by `make codegen` from generated/labelbox_gen_graphql/_async/graphql/label_import.py. DO NOT EDIT.
"""One method for each operation, from queries/label_import.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import Send, Upload, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/label_import.graphql`."""

    _send: Send

    def find_label_import(
        self,
        project_id: str,
        name: str,
    ) -> models.FindLabelImport:
        """Get a label import by project and name.

        `queries/label_import.graphql:11`
        """
        return parsed(
            models.FindLabelImport,
            self._send(
                operations.FIND_LABEL_IMPORT,
                variables(
                    {
                        "projectId": project_id,
                        "name": name,
                    }
                ),
            ),
        )

    def get_label_import(
        self,
        id: str,
    ) -> models.GetLabelImport:
        """Get a label import by project and name.

        `queries/label_import.graphql:5`
        """
        return parsed(
            models.GetLabelImport,
            self._send(
                operations.GET_LABEL_IMPORT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_label_import_created_by(
        self,
        id: str,
    ) -> models.GetLabelImportCreatedBy:
        """Get a label import by project and name.

        `queries/label_import.graphql:17`
        """
        return parsed(
            models.GetLabelImportCreatedBy,
            self._send(
                operations.GET_LABEL_IMPORT_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def get_label_import_project(
        self,
        id: str,
    ) -> models.GetLabelImportProject:
        """Get a label import by project and name.

        `queries/label_import.graphql:25`
        """
        return parsed(
            models.GetLabelImportProject,
            self._send(
                operations.GET_LABEL_IMPORT_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    def start_label_import_from_file(
        self,
        project_id: str,
        name: str,
        file: Upload,
        content_length: int,
    ) -> models.StartLabelImportFromFile:
        """Start the import of NDJSON labels into a project, from a file or a URL.

        `queries/label_import.graphql:33`
        """
        return parsed(
            models.StartLabelImportFromFile,
            self._send(
                operations.START_LABEL_IMPORT_FROM_FILE,
                variables(
                    {
                        "projectId": project_id,
                        "name": name,
                        "file": file,
                        "contentLength": content_length,
                    }
                ),
            ),
        )

    def start_label_import_from_url(
        self,
        project_id: str,
        name: str,
        file_url: str,
    ) -> models.StartLabelImportFromUrl:
        """Start the import of NDJSON labels into a project, from a file or a URL.

        `queries/label_import.graphql:46`
        """
        return parsed(
            models.StartLabelImportFromUrl,
            self._send(
                operations.START_LABEL_IMPORT_FROM_URL,
                variables(
                    {
                        "projectId": project_id,
                        "name": name,
                        "fileUrl": file_url,
                    }
                ),
            ),
        )

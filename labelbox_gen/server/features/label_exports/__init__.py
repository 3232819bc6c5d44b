"""The file with all labels of a project, as one JSON list."""

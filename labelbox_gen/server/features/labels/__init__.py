"""Labels: the annotations of a data row in a project."""

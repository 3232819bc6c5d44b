"""Exports: parameters, rows, columns, files."""

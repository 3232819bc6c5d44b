"""Exports: a selection of data rows -> pages with all that belongs to them -> lines -> windows of a file."""

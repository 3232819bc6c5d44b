"""Exports: a selection of data rows is written as lines to a file, which clients read in windows."""

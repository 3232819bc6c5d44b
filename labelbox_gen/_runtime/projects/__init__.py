"""Argument values of project methods."""

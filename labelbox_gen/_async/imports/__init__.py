"""Imports of labels."""

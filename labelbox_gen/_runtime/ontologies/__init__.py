"""Ontologies: kinds, colors, validation."""

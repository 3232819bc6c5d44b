"""Ontologies and feature schemas."""

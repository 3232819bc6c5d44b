"""Requests of the REST API and their responses."""

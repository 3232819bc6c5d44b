"""Handwritten methods of the client, by noun: each module has a base class of `AsyncClient`."""

"""Handwritten methods of the client, by noun."""

"""Exports: their tasks and every way to read them."""

"""Entities with behaviour of their own; each is a small subclass of its generated base."""

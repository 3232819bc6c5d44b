"""Labeling frontends (editors) and their options per project."""

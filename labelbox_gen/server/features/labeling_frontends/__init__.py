"""Labeling frontends (editors) and their options in projects."""

"""Labeler performance, computed from labels and reviews."""

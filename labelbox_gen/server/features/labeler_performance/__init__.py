"""Labeler performance: statistics per user of a project, computed from labels and reviews."""

"""Overrides of priority and number of labels in the labeling queue."""

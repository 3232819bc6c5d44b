"""Predictions and the models that make them."""

"""Predictions and prediction models."""

"""Datasets: named collections of data rows."""

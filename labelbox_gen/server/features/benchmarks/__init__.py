"""Benchmarks: reference labels that other labels of a data row are compared with."""

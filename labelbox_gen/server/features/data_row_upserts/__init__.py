"""Upserts of data rows: manifest -> chunks -> items -> short transactions."""

"""Upserts of data rows: manifest -> chunks -> items -> batches, each batch one short transaction."""

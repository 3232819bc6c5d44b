"""The capabilities of the server, one folder each. `catalog.py` lists them."""

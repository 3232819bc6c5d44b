# Written by `make codegen` from labelbox_gen/_async/ontologies/__init__.py. DO NOT EDIT.
"""Plans of ontologies."""

"""Plans of ontologies."""

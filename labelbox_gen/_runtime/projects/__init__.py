"""Values of project methods."""

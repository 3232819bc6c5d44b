"""What changed in the public names."""

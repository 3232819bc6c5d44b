"""Reviews of labels."""

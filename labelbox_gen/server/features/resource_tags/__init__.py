"""Resource tags of projects."""

"""What a data row may be made of, checked before it is sent."""

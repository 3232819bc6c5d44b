"""Values in Python and in JSON, and checks of arguments."""

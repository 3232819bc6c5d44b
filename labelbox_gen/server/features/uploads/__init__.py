"""File uploads, and fields that hold links to uploaded files."""

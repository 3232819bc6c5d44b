"""File uploads, and fields with links to uploaded files."""

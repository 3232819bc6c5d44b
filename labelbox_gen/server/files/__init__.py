"""Content on disk: uploads and what jobs write, each file behind a signed URL that needs no header."""

"""Files on disk: uploads and results of jobs, each behind a signed URL that needs no header."""

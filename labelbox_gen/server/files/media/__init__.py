"""Facts about media files from their headers, without decoding them."""

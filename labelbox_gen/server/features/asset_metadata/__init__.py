"""Asset metadata: text, images or videos shown beside a data row."""

"""Agreement of labels of one data row."""

"""What calls say about data rows: identifiers, outcomes of bulk calls."""

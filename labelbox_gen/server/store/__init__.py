"""Tables, and everything that all entities have in common: filters, order, pages, relationships, writes."""

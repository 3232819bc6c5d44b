"""The parts of entity classes: fields, filters, relationships, and other forms of an entity."""

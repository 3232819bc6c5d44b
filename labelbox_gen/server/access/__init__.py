"""Access control: who may do what (`operations`), and who sees what (`scope`)."""

"""Access control: API keys, roles, rules of operations (`rule`) and visibility of rows (`scope`)."""

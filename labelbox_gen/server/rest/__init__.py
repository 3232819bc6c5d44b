"""The REST API: how features declare its routes, and how their requests are executed."""

"""Webhooks: an event becomes deliveries in the transaction that it belongs to; threads post them, and try again."""

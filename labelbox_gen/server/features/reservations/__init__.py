"""Reservations of data rows in queues."""

"""Webhooks: events of projects, delivered to subscribed endpoints."""

"""Webhooks: events of projects, posted to the endpoints that subscribed."""

"""Requests and responses over HTTP: addresses, keys, certificates, retries, rate limits, errors."""

"""Calls to stay away, and reasons given for it."""

ROLES: dict[str, str] = {}

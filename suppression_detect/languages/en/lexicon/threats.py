"""Threats: who, what, and against whom."""

ROLES: dict[str, str] = {}

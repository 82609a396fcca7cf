"""Conditions and bars: papers, debts, records, origins."""

ROLES: dict[str, str] = {}

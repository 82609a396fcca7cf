"""Ballots: what is done to them, what voids them."""

ROLES: dict[str, str] = {}

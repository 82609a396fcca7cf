"""Ways that are no ways to vote, and what they really serve for."""

ROLES: dict[str, str] = {}

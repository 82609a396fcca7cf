"""Places and hours of voting."""

ROLES: dict[str, str] = {}

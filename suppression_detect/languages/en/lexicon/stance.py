"""Words that tell how a claim is put: debunked, reported, asked, past, joking."""

ROLES: dict[str, str] = {}

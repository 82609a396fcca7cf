"""English words and expressions that the rules look at, one module a module of `rules`."""

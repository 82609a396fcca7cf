"""Who votes when, where and how: facts with a source each, and what a tweet speaks of."""

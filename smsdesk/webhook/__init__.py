"""HTTP in: a small listener that trusts nobody, and knows no provider."""

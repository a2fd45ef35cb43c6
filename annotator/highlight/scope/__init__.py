"""What a claim holds for: about what, where, when, according to whom; and how much it deserves checking."""

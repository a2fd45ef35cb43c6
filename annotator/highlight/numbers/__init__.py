"""Numbers as they are written: in digits, in words, and in both."""

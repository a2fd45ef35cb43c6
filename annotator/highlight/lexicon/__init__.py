"""Nouns and common words in all their forms."""

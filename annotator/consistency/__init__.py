"""Claims of many articles to findings: which of them cannot both be true."""

VERSION = "1"
"""Stored with an article's blocking keys: a project's articles are judged anew when it changes."""

"""Claims of many articles to findings: which of them cannot both be true."""

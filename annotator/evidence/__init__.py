"""Sources to evidence: passages, ranked for a claim."""

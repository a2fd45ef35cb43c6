"""Calendar dates and periods."""

"""People, organisations, places, events and laws."""

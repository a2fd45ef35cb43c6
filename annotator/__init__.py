"""Tahqiq: review Arabic news into gold data. `annotator/README.md` shows the rooms of the house."""

__version__ = "0.1.0"

"""Tahqiq: review Arabic news into gold data. `annotator/README.md` shows the rooms of the house."""

__version__ = "0.1.0"

PROJECT_ENDING = ".tahqiq"
"""How the name of a project file ends."""

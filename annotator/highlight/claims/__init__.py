"""Stated amounts with modifier and unit, places in a series, and numbers that are neither."""

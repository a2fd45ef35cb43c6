"""Files into articles and articles into files: one module a format, bytes and values only.

`readers.read` opens whatever import takes (a file, a folder, a zip) and yields an article or a problem
for each part; `writers` writes gold. Nothing here knows the project.
"""

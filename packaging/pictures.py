"""Pictures of the window, and a review driven without a display. Run by dev.py, in the project's environment."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from annotator import resources
from annotator.actions import checking, exporting, highlighting, importing, projects
from annotator.ui import pictures, walk


def samples(path: Path) -> Path:
    """A new project of the sample articles, highlighted, at that path."""
    with projects.create(path, annotator="guest") as project:
        for _ in importing.import_paths(project, [resources.path("samples")]):
            pass
        for _ in highlighting.highlight_project(project):
            pass
        for _ in checking.check(project):
            pass
    return path


def review(out: Path) -> None:
    """Drive one review (confirm, correct, link) with key events; leave a screenshot and the gold in `out`."""
    out.mkdir(parents=True, exist_ok=True)
    project_path = out / "review.tahqiq"
    project_path.unlink(missing_ok=True)
    samples(project_path)
    picture, gold = out / "review.png", out / "gold.jsonl"
    for line in pictures.drive_review(project_path, picture):
        print(line)
    with projects.open(project_path, annotator="guest") as project:
        for _ in exporting.export(project, "jsonl", gold, all_articles=True):
            pass
    print(f"Screenshot: {picture}\nGold:       {gold}")


def readme(out: Path) -> None:
    """The README's pictures, Arabic and English, light and dark; and those of the walk through the first sample."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        project = samples(Path(folder) / "samples.tahqiq")
        for language in ("ar", "en"):
            for theme in ("light", "dark"):
                pictures.take(project, out / f"window-{language}-{theme}.png", language=language, theme=theme)
    walk.walk(out, language="en", theme="light")


if __name__ == "__main__":
    {"review": review, "readme": readme}[sys.argv[1]](Path(sys.argv[2]))

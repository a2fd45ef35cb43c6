"""Qt Linguist's two steps, in the project's environment: collect the window's words, and compile their translations.

python packaging/translations.py collect    source code -> resources/translations/*.ts
python packaging/translations.py compile    *.ts -> *.qm, which the program loads
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "en", "fr")
_TOOLS = Path(sys.executable).parent
_ALIASES = "QT_TRANSLATE_NOOP+=N,translate+=_tr"


def collect(folder: Path = FOLDER) -> None:
    """Brings the .ts files up to date with the source code. English is the source: its file has plurals alone."""
    sources = [str(path) for path in sorted((ROOT / "annotator" / "ui").rglob("*.py"))]
    for language in LANGUAGES:
        plural = ["-pluralonly"] if language == "en" else []
        target = ["-source-language", "en", "-target-language", language, "-ts", str(folder / f"tahqiq_{language}.ts")]
        options = ["-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", _ALIASES, *plural]
        subprocess.run([str(_TOOLS / "pyside6-lupdate"), *options, *sources, *target], check=True)


def build(folder: Path = FOLDER) -> None:
    """Compiles every .ts file to the .qm file beside it.

    A running window has the file mapped into its memory and would die if it were written over, so it is replaced instead.
    """
    for path in sorted(folder.glob("*.ts")):
        made = path.with_suffix(f".{os.getpid()}")
        subprocess.run([str(_TOOLS / "pyside6-lrelease"), "-silent", str(path), "-qm", str(made)], check=True)
        made.replace(path.with_suffix(".qm"))


if __name__ == "__main__":
    {"collect": collect, "compile": build}[sys.argv[1]]()

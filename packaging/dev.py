#!/usr/bin/env python3
"""Everything a developer runs, from a fresh clone on, with nothing but Python: `python3 packaging/dev.py --help`."""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BUILD = ROOT / "build"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
SHARED = ROOT.parent / "shared"

TORCH = "torch==2.13.0"
TORCH_CPU_WHEELS = "https://download.pytorch.org/whl/cpu"

QT_PACKAGES = ("libglib2.0-0", "libgl1", "libegl1", "libxkbcommon0", "libfontconfig1", "libdbus-1-3")
SCREEN_PACKAGES = ("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0")
TEST_PROGRAMS = {"Xvfb": "xvfb", "setxkbmap": "x11-xkb-utils", "xdotool": "xdotool", "setpriv": "util-linux"}

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
"""Qt without a display. It would warn at every window that the platform knows no size hints."""


class Stop(Exception):
    """The reason why a command cannot go on, in words for the person who ran it."""


def say(text: str) -> None:
    print(f"\033[1m{text}\033[0m" if sys.stdout.isatty() else text, flush=True)


def call(*command: str | Path, env: dict[str, str] | None = None) -> None:
    """Run a command from the repository's root; Stop if it fails."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=ROOT, env={**os.environ, **(env or {})}, check=False)
    if done.returncode:
        raise Stop(f"`{' '.join(words)}` ended with status {done.returncode}.")


def succeeds(*command: str | Path, env: dict[str, str] | None = None) -> bool:
    done = subprocess.run([str(word) for word in command], cwd=ROOT, env={**os.environ, **(env or {})}, capture_output=True, check=False)
    return done.returncode == 0


# The environment: a virtual environment of the project's own, made once and again when pyproject.toml changes.


def install_debian(packages: Sequence[str]) -> None:
    """Install Debian packages as root; otherwise Stop with the command that the user can run."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        raise Stop(f"These system packages are missing (named as in Debian): {' '.join(packages)}")
    if os.geteuid() != 0:
        raise Stop(f"These system packages are missing. Install them with:\n  sudo apt-get update && sudo {' '.join(command)}")
    call("apt-get", "update", "-q")
    call(*command, env={"DEBIAN_FRONTEND": "noninteractive"})


def make_venv() -> None:
    command = (sys.executable, "-m", "venv", VENV)
    if not succeeds(sys.executable, "-c", "import ensurepip"):
        install_debian(["python3-venv"])
    call(*command)


def install_torch() -> None:
    """Torch without CUDA. On Linux only PyTorch's own wheels are sure to be; where they are out of reach, pip's default serves."""
    if succeeds(PYTHON, "-c", f"import importlib.metadata as m; assert m.version('torch').split('+')[0] == '{TORCH.split('==')[1]}'"):
        return
    say("Installing torch (for the optional entity model) …")
    pip = (PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", TORCH)
    if sys.platform == "linux" and succeeds(*pip, "--index-url", TORCH_CPU_WHEELS, "--timeout", "5", "--retries", "0"):
        return
    call(*pip)


def prepare(*, dev: bool) -> None:
    """Make the environment if it is missing or older than pyproject.toml. A second run only compares a stamp."""
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + TORCH.encode() + sys.version.encode() + str(ROOT).encode()).hexdigest()
    stamp = VENV / "tahqiq-stamp"
    found = stamp.read_text().split() if stamp.is_file() else []
    if found[:1] == [wanted] and (not dev or "dev" in found):
        return
    if not PYTHON.is_file():
        say("Making .venv …")
        make_venv()
    install_torch()
    say("Installing Tahqiq and what it needs …")
    target = f"{ROOT}[dev]" if dev else str(ROOT)
    call(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", target)
    check_qt()
    stamp.write_text(f"{wanted} {'dev' if dev else ''}")


def check_qt() -> None:
    """Make sure that Qt loads, with the system libraries that it wants."""
    load = (PYTHON, "-c", "from PySide6.QtWidgets import QApplication; QApplication([])")
    if not succeeds(*load, env=OFFSCREEN):
        install_debian(QT_PACKAGES)
        call(*load, env=OFFSCREEN)
    if has_display() and not succeeds(*load):
        install_debian([*QT_PACKAGES, *SCREEN_PACKAGES])


def has_display() -> bool:
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# The commands.


def run(_: argparse.Namespace) -> None:
    """Open the window on a project of sample articles; without a display, drive one review and show what came of it."""
    prepare(dev=False)
    project = BUILD / "samples.tahqiq"
    if not project.is_file():
        BUILD.mkdir(exist_ok=True)
        call(PYTHON, "-m", "annotator", "--as", "guest", "import", project, ROOT / "resources" / "samples")
        call(PYTHON, "-m", "annotator", "highlight", project)
        call(PYTHON, "-m", "annotator", "check", project)
    if has_display():
        call(PYTHON, "-m", "annotator", project)
        return
    say("There is no display: one review is driven offscreen instead.")
    call(PYTHON, ROOT / "packaging" / "pictures.py", "review", BUILD / "review", env=OFFSCREEN)


def scratch() -> dict[str, str]:
    """Where tests keep their files: in memory if it has room, since every decision in them waits for the disk, some 50,000 times in all."""
    memory = Path("/dev/shm")
    roomy = os.access(memory, os.W_OK | os.X_OK) and shutil.disk_usage(memory).free > 48 * 2**20  # three times what they need
    return {"TMPDIR": str(memory)} if roomy and "TMPDIR" not in os.environ else {}


def test(options: argparse.Namespace) -> None:
    """Every check: format and lint, types, layers, tests. With ../shared beside the checkout, its tests have to run too."""
    prepare(dev=True)
    missing = sorted({package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)})
    if missing and sys.platform == "linux" and shutil.which("apt-get") and os.geteuid() == 0:
        install_debian([*missing, *SCREEN_PACKAGES])
    scripts = PYTHON.parent
    checks: list[tuple[str | Path, ...]] = [
        (scripts / "ruff", "check", "."),
        (scripts / "ruff", "format", "--check", "."),
        (scripts / "mypy",),
        (scripts / "lint-imports",),
        (PYTHON, "-m", "pytest", *(("--require-shared",) if SHARED.is_dir() else ()), *options.pytest),
    ]
    failed = []
    for check in checks:
        words = [Path(check[0]).name, *map(str, check[1:])]
        began = time.monotonic()
        status = subprocess.run(
            [str(word) for word in check], cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **scratch()}, check=False
        ).returncode
        say(f"{'ok    ' if status == 0 else 'FAILED'} {' '.join(words)} ({time.monotonic() - began:.0f} s)")
        if status:
            failed.append(" ".join(words))
    if failed:
        raise Stop("Failed: " + ", ".join(failed))


def bench(options: argparse.Namespace) -> None:
    """The benchmarks, each a ratio within one run, as a table."""
    prepare(dev=True)
    files = ("-o", "python_files=bench_*.py", ROOT / "tests" / "benchmarks")
    call(PYTHON, "-m", "pytest", "-q", *files, *options.pytest, env=OFFSCREEN)


def screenshots(_: argparse.Namespace) -> None:
    """The pictures of the README and of the walk through the first sample article."""
    prepare(dev=False)
    call(PYTHON, ROOT / "packaging" / "pictures.py", "readme", ROOT / "packaging" / "pictures", env=OFFSCREEN)


def figures(options: argparse.Namespace) -> None:
    """How well the recognisers read the samples, and any other gold (GOLD.jsonl=ARTICLE,ARTICLE…), as a table."""
    prepare(dev=False)
    call(PYTHON, ROOT / "packaging" / "figures.py", *options.gold)


def package(_: argparse.Namespace) -> None:
    """The wheel, in dist/."""
    prepare(dev=False)
    call(PYTHON, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps", "--wheel-dir", ROOT / "dist", ROOT)
    say(f"The wheel is in {ROOT / 'dist'}")


COMMANDS: tuple[Callable[[argparse.Namespace], None], ...] = (run, test, bench, figures, screenshots, package)


def main() -> int:
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # without compiled modules each start of the window compiles them anew
    if sys.version_info < (3, 11):  # noqa: UP036 (pyproject.toml is not read before this runs)
        print("Tahqiq needs Python 3.11 or newer.", file=sys.stderr)
        return 2
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS:
        sub = commands.add_parser(command.__name__, help=command.__doc__)
        sub.set_defaults(command=command)
        if command in (test, bench):
            sub.add_argument("pytest", nargs="*", help="more arguments for pytest, after --")
        if command is figures:
            sub.add_argument("gold", nargs="*", metavar="GOLD=ARTICLES")
    options = parser.parse_args()
    try:
        options.command(options)
    except Stop as reason:
        print(reason, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""PySide6 6.12.0 drops a reference to None with each void call and aborts Python 3.11 after some thousands of them."""

from __future__ import annotations

import os
import subprocess
import sys

CALLS = 300_000
PROGRAM = f"""
from PySide6.QtCore import QObject
thing = QObject()
for _ in range({CALLS}):
    thing.setObjectName("")
print("alive")
"""


def test_three_hundred_thousand_void_calls_do_no_harm() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr

"""The window: time to first paint against an empty one, and stalls of its event loop while an audit runs.

    python -m tests.bench.window_bench [--runs 40] [--no-audit]

Offscreen unless QT_QPA_PLATFORM says otherwise. Targets: first paint ≤ 1.3 × of an empty window; 95 % of the stalls
≤ 100 ms.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from statistics import median
from typing import Final

EMPTY: Final = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event); print('painted', flush=True); app.quit()
app = QApplication([]); window = Window(); window.resize(1040, 700); window.show(); app.exec()
"""
OURS: Final = """
from ui import app, window
class Window(window.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event); print('painted', flush=True); app.QApplication.exit()
app.MainWindow = Window; app.main([])
"""
STALLS: Final = """
import time
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from auditor import paths
from ui.conductor import Conductor
from ui.engine_client import EngineClient
from ui.parts.part import Shared
from ui.window import MainWindow
app = QApplication([])
settings = QSettings(str(paths.home() / 'window.ini'), QSettings.Format.IniFormat)
window = MainWindow(settings)
conductor = Conductor(Shared(EngineClient(), window, settings)); auditing = conductor.auditing
window.show(); gaps = []; last = [time.monotonic()]
def tick():
    now = time.monotonic(); gaps.append(now - last[0] - 0.01); last[0] = now
    if window.presents(auditing.overview) and conductor.model.rowCount(): app.quit()
timer = QTimer(interval=10); timer.timeout.connect(tick); timer.start()
QTimer.singleShot(200, auditing.start_practice); QTimer.singleShot(120000, app.quit); app.exec(); window.close()
gaps.sort(); print(len(gaps), gaps[int(len(gaps) * .95)] * 1000, gaps[-1] * 1000)
"""


def painted(script: str) -> float:
    """Milliseconds from the start of the process to its first paint."""
    began = time.monotonic()
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        process.stdout.readline()
        return (time.monotonic() - began) * 1000


def main() -> int:
    """Print the medians, the ratio and the stalls."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=40)
    parser.add_argument("--no-audit", action="store_true")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    runs = [(painted(EMPTY), painted(OURS)) for _ in range(options.runs)]
    empty, ours = median(run[0] for run in runs), median(run[1] for run in runs)
    print(f"first paint: empty {empty:.0f} ms, ours {ours:.0f} ms, × {ours / empty:.2f} (target 1.30)")
    if not options.no_audit:
        with tempfile.TemporaryDirectory() as home:
            told = subprocess.run(
                [sys.executable, "-c", STALLS], env=os.environ | {"PRIVACY_AUDITOR_HOME": home}, capture_output=True,
                text=True, check=True, timeout=200,
            )  # fmt: skip
        ticks, usual, worst = told.stdout.split()
        print(
            f"stalls during an audit: {ticks} ticks, 95 % {float(usual):.0f} ms (target 100), "
            f"worst {float(worst):.0f} ms"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())

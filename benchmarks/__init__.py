"""Measurements of the generator and of the package in generated/, which needn't be installed for them."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "generated"))

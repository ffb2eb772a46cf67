"""``python -m`` of the package: scopes matrix, plan and explain."""

import sys

from ._runtime.car.cli import add_explain
from ._runtime.core.cli import main

sys.exit(main(more=[add_explain]))

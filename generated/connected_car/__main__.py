"""``python -m`` of the package: scopes matrix, plan and explain."""

import sys

from ._runtime.cli import main

sys.exit(main())

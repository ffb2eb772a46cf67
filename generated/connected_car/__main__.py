"""The command line of the package."""

import sys

from ._runtime.car.command_line.main import main

if __name__ == "__main__":
    sys.exit(main())

"""Places on the ground: how far apart they are, and a path with fewer of them (Douglas and Peucker)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime

PathPoint = tuple[datetime, float, float]
"""Time, longitude, latitude."""
KM_A_DEGREE = 111.2


def simplified(points: Sequence[PathPoint], tolerance: float) -> list[PathPoint]:
    """The first, the last, and whatever lies further than ``tolerance`` (km) from the line that is left."""
    if tolerance <= 0:
        return [*points]
    kept, open_stretches = {0, len(points) - 1}, [(0, len(points) - 1)]
    while open_stretches:
        first, last = open_stretches.pop()
        between = range(first + 1, last)
        furthest = max(between, key=lambda each: _distance(points, each, first, last), default=first)
        if _distance(points, furthest, first, last) > tolerance:
            kept.add(furthest)
            open_stretches += [(first, furthest), (furthest, last)]
    return [points[each] for each in sorted(kept)]


def kilometres(start: tuple[float, float], place: tuple[float, float]) -> tuple[float, float]:
    """To the east and to the north, between two pairs of longitude and latitude; for places that are near each other."""
    east = (place[0] - start[0]) * KM_A_DEGREE * math.cos(math.radians(start[1]))
    return east, (place[1] - start[1]) * KM_A_DEGREE


def _distance(points: Sequence[PathPoint], place: int, first: int, last: int) -> float:
    """From the line between two points, in km."""
    start = points[first][1:]
    (x, y), (dx, dy) = kilometres(start, points[place][1:]), kilometres(start, points[last][1:])
    length = math.hypot(dx, dy)
    return abs(x * dy - y * dx) / length if length else math.hypot(x, y)

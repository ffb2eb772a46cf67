"""The public face as text: every break is a line that vanishes, and nothing private counts."""

from __future__ import annotations

import pytest

from generator.face import face_changes
from generator.signatures import faces, signatures

TOP = """
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from . import auth as auth
    from ._runtime.model import age as age
"""
FILES = {
    "car/__init__.py": TOP,
    "car/auth.py": "from ._runtime.auth import Bearer\n__all__ = ['Bearer']\n",
    "car/b2c/client.py": "from .._runtime.client import SyncClient as _SyncClient\nclass Client(_SyncClient):\n    pass\n",
    "car/b2c/models/energy.py": "class Energy(Model):\n    level: float | None = field('level')\n",
    "car/b2c/resources/trips.py": (
        "class Trips(Resource):\n"
        "    def list(self, id: str, /, *, since: str, page_size: int | None = None) -> Pages[Trip]:\n        ...\n"
        "    async def get(self, id: str, /) -> Trip:\n        ...\n"
        "    def _private(self) -> None:\n        ...\n"
    ),
    "car/_runtime/auth/__init__.py": "from .base import Bearer\n__all__ = ['Bearer']\n",
    "car/_runtime/auth/base.py": (
        "class Bearer:\n    def __init__(self, token: str) -> None:\n        ...\n"
        "def basic(name: str) -> str:\n    ...\n"
    ),
    "car/_runtime/model.py": "def age(view: Model) -> Age | None:\n    ...\ndef decode(data: bytes) -> object:\n    ...\n",
    "car/_runtime/ages.py": "class Age:\n    seconds: float\nclass Unnamed:\n    x: int\n",
    "car/_runtime/client.py": (
        "class _Client:\n    @property\n    def grant(self) -> str:\n        ...\n"
        "class SyncClient(_Client):\n    def close(self) -> None:\n        ...\n"
    ),
}
EXPECTED = """car._runtime.ages.Age()
car._runtime.ages.Age.seconds: float
car._runtime.auth.Bearer()
car._runtime.auth.Bearer.__init__(token: str) -> None
car._runtime.client.SyncClient()
car._runtime.client.SyncClient.close() -> None
car._runtime.client.SyncClient.grant: str
car._runtime.model.age(view: Model) -> Age | None
car.age
car.auth.Bearer
car.b2c.Client(_SyncClient)
car.b2c.Trips(Resource)
car.b2c.Trips.get(id: str) -> async Trip
car.b2c.Trips.list(*, page_size: int | None = ...)
car.b2c.Trips.list(id: str, *, since: str) -> Pages[Trip]
car.b2c.models.Energy(Model)
car.b2c.models.Energy.level: float | None
"""


def changed(path: str, old: str, new: str) -> list[str]:
    assert old in FILES[path]
    after = signatures(faces({**FILES, path: FILES[path].replace(old, new)}), "car")
    return [each.line for each in face_changes(EXPECTED, after) if each.severity == "breaking"]


def test_a_public_name_has_a_line_and_a_private_one_has_none() -> None:
    """Of the runtime that counts which the top package exports or a public line names, under the name of its room."""
    assert signatures(faces(FILES), "car") == EXPECTED


def test_files_beside_the_package_do_not_count() -> None:
    """A README or a module of something else has no signatures."""
    assert signatures(faces({**FILES, "README.md": "# x", "other/x.py": "y: int = 1"}), "car") == EXPECTED


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("car/b2c/resources/trips.py", "since: str", "since: str, until: str"),
        ("car/b2c/resources/trips.py", "page_size: int", "page_size: str"),
        ("car/b2c/resources/trips.py", "page_size", "size"),
        ("car/b2c/resources/trips.py", "-> Pages[Trip]", "-> list[Trip]"),
        ("car/b2c/resources/trips.py", "async def get", "def get"),
        ("car/b2c/resources/trips.py", "list(self, id: str, /", "list(self, number: str, /"),
        ("car/b2c/models/energy.py", "float | None", "int | None"),
        ("car/b2c/models/energy.py", "class Energy", "class Store"),
        ("car/_runtime/auth/base.py", "token: str", "secret: str"),
        ("car/auth.py", "['Bearer']", "[]"),
        ("car/_runtime/client.py", "grant", "granted"),
        ("car/__init__.py", "from ._runtime.model import age as age", "pass"),
    ],
)
def test_what_breaks_a_caller_takes_a_line_away(path: str, old: str, new: str) -> None:
    """A required parameter more, another type, another name, another place to import from."""
    assert changed(path, old, new)


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (
            "car/b2c/resources/trips.py",
            "page_size: int | None = None",
            "page_size: int | None = None, order: str = 'x'",
        ),
        ("car/b2c/models/energy.py", "class Energy", "class More(Model):\n    pass\nclass Energy"),
        ("car/_runtime/auth/base.py", "def basic", "def rarely_used"),
        ("car/_runtime/model.py", "decode", "decoded"),
        ("car/_runtime/ages.py", "class Unnamed", "class Another"),
    ],
)
def test_what_breaks_nobody_takes_none_away(path: str, old: str, new: str) -> None:
    """An optional parameter more, a class more, anything that no public name leads to."""
    assert changed(path, old, new) == []


def test_members_may_move_to_a_base_that_nobody_sees() -> None:
    """Inherited or not: what callers reach stays the same. A base that callers can name is part of the promise."""
    split = FILES["car/_runtime/client.py"].replace("_Client", "BaseClient")

    assert signatures(faces({**FILES, "car/_runtime/client.py": split}), "car") == EXPECTED
    assert changed("car/_runtime/client.py", "SyncClient(_Client)", "SyncClient(Bearer, _Client)")


def test_a_class_may_move_inside_its_room() -> None:
    """Which module of the runtime holds a class is nobody's business."""
    moved = {path: text for path, text in FILES.items() if path != "car/_runtime/auth/base.py"}
    moved["car/_runtime/auth/tokens.py"] = FILES["car/_runtime/auth/base.py"]

    assert signatures(faces(moved), "car") == EXPECTED

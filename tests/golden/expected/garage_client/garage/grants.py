# Garage: generated, do not edit.
"""Scopes of the Garage API as types, for programs that let a type checker compare what they hold.

``Client[DataA | DataB](auth=auth)`` declares the scopes that the program holds; a method whose published
mandatory scope none of them covers is then an error of the type checker. A scope is a subclass of those
that cover it. Nothing here has an effect at run time.
"""

from __future__ import annotations


class DataCar:
    """``data:car``"""


class DataCarPosition(DataCar):
    """``data:car:position``"""


class DataCarSeats(DataCar):
    """``data:car:seats``"""


class RemoteDoorWrite:
    """``remote:door:write``"""


class RemoteHornWrite:
    """``remote:horn:write``"""

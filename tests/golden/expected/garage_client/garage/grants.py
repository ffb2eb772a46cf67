# Garage: generated, do not edit.
"""Scopes of the Garage API as types, for programs that let a type checker compare what they hold.

``Client[DataA | DataB](auth=auth)`` declares the scopes that the program holds, and ``client.require(DataA,
DataB)`` declares them for a client whose token has them; a method whose published mandatory scope none of
them covers is then an error of the type checker. A scope is a subclass of those that cover it; in the words
of a type checker it is called as the scope itself.
"""

from __future__ import annotations

from typing import TypeAlias


class data_car:
    """``data:car``"""

    scope = "data:car"


class data_car_position(data_car):
    """``data:car:position``"""

    scope = "data:car:position"


class data_car_seats(data_car):
    """``data:car:seats``"""

    scope = "data:car:seats"


class remote_door_write:
    """``remote:door:write``"""

    scope = "remote:door:write"


class remote_horn_write:
    """``remote:horn:write``"""

    scope = "remote:horn:write"


DataCar: TypeAlias = data_car
"""``data:car``"""
DataCarPosition: TypeAlias = data_car_position
"""``data:car:position``"""
DataCarSeats: TypeAlias = data_car_seats
"""``data:car:seats``"""
RemoteDoorWrite: TypeAlias = remote_door_write
"""``remote:door:write``"""
RemoteHornWrite: TypeAlias = remote_horn_write
"""``remote:horn:write``"""

"""LIFT: no interface is published; using anything of it raises `NotPublished`."""


def __getattr__(name: str) -> object:
    from .errors import NotPublished

    if name.startswith("__") and name.endswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    raise NotPublished("LIFT", "Named in the overview, not described anywhere.", "ask who runs the lift")

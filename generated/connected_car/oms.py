"""OMS: no interface is published; using anything of it raises `NotPublished`."""


def __getattr__(name: str) -> object:
    from .errors import NotPublished

    if name.startswith("__") and name.endswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    raise NotPublished(
        "OMS",
        "Follows an order from purchase to delivery of the vehicle; said to be in development.",
        "ask the publisher when the interface comes; nothing in this package follows an order",
    )

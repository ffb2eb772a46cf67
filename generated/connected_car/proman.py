"""PROMAN: no interface is published; using anything of it raises `NotPublished`."""


def __getattr__(name: str) -> object:
    from .errors import NotPublished

    if name.startswith("__") and name.endswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    raise NotPublished(
        "PROMAN",
        "Workflow that switches services on; said to be in development.",
        "let the driver activate vehicle services in the maker's app; ask the publisher when the interface comes",
    )

"""SAMS: no interface is published; using anything of it raises `NotPublished`."""


def __getattr__(name: str) -> object:
    from .errors import NotPublished

    if name.startswith("__") and name.endswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    raise NotPublished(
        "SAMS",
        "Subscriptions, catalog, cart, payment, contracts and eligibility; described in prose only.",
        "ask the publisher for the interface; drivers activate vehicle services in the maker's app while they enroll",
    )

"""CPA: no interface is published; using anything of it raises `NotPublished`."""


def __getattr__(name: str) -> object:
    from .errors import NotPublished

    if name.startswith("__") and name.endswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    raise NotPublished(
        "CPA",
        "Ties a token to the digital identity of a customer; said to be in development.",
        "sign users in with OAuth2 of the API you call; ask the publisher when the interface comes",
    )

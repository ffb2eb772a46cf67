"""ABC: no interface is published; using anything of it raises `NotPublished`."""


def __getattr__(name: str) -> object:
    from .errors import NotPublished

    if name.startswith("__") and name.endswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    raise NotPublished(
        "ABC",
        "The published file is the Petstore sample of the OpenAPI project, not an interface.",
        "generate a client from the document once you are given one",
    )

"""VEHICLE IOT: no interface is published; using anything of it raises `NotPublished`."""


def __getattr__(name: str) -> object:
    from .errors import NotPublished

    if name.startswith("__") and name.endswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    raise NotPublished(
        "VEHICLE IOT",
        "The published file is the Petstore sample of the OpenAPI project, not an interface.",
        "read vehicle data through the platform or the end-user API; generate a client from the document once you are given one",
    )

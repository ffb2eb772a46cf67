"""API identifier -> Python identifier: total (any text has a name) and deterministic.

A name is made of the words of the text: ``_links`` -> ``links``, ``501RemoteError`` ->
``RemoteError501`` (class) or ``remote_error_501`` (member), ``3D`` -> ``THREE_D`` (enum member).
Where two texts of one scope would get the same name, `distinct` adds what tells them apart,
never a counter.
"""

from __future__ import annotations

import builtins
import hashlib
import keyword
import re
import unicodedata
from collections.abc import Callable, Iterable

LONGEST = 100
"""Characters of a name; longer ones are cut at a word."""

CLASS_RESERVED = frozenset(dir(builtins)) | {
    *("Any", "Generic", "Literal", "Mapping", "Self", "Sequence", "TypeAlias", "TypeVar", "Union", "Optional"),
    *("Model", "OpenEnum", "OpenIntEnum", "Issue", "TimeOfDay", "Client", "AsyncClient", "Held", "TYPE_CHECKING"),
    *("Operation", "Parameter", "Paging", "ScopeRule", "CommandRule", "MappingProxyType", "BaseModel", "Field"),
    *("FileUpload", "ByteContent", "ByteStream", "AsyncByteStream", "EventStream", "AsyncEventStream"),
    *("ValueStream", "AsyncValueStream", "Redirect", "UUID", "Interval"),
    *(
        "OAuth2",
        "ClientCredentials",
        "SyncClient",
        "Resource",
        "AsyncResource",
        "Pages",
        "AsyncPages",
        "SentRemote",
        "AsyncSentRemote",
    ),
}
"""What a module of models, operations or of a resource, or its reader, already calls by this name."""

ANNOTATION_NAMES = frozenset(
    {
        *("str", "int", "float", "bool", "bytes", "None"),
        *(
            "date",
            "datetime",
            "timedelta",
            "Any",
            "Mapping",
            "Sequence",
            "Model",
            "FileUpload",
            "TimeOfDay",
            "Interval",
        ),
    }
)
"""What annotations name beside models; neither a model nor a module nor a member may be called so."""

MODULE_RESERVED = ANNOTATION_NAMES | {"preload"}
"""What the package of the models has to find, or offers itself."""

ERROR_BASE = "PackageError"
"""What templates/ call the base of all errors of a package."""

ERROR_RESERVED = frozenset(name for name in dir(builtins) if name.endswith("Error")) | {
    *("ArgumentTypeError", "AuthError", "AuthorizationError", "BoolExpError", "CancelledError", "CheckpointError"),
    *("ConnectError", "DecodeError", "DecodingError", "ExternalChargingSystemError", "FrozenInstanceError"),
    *("GeneralError", "HTTPError"),
    *("InternalServerError", "LocalProtocolError", "OperationalError", "PageError", "ProxyError", "ReadError"),
    *("RemoteProtocolError", "SSLCertVerificationError", "SSLError", "ServerError", "StatusError"),
    *("TokenStoreError", "ToolError", "TransportError", "VehicleChargingSystemError", "VehicleError"),
}
"""What the runtime, or Python, already calls by this name."""

REST = "additional"
"""The member of a model for all that has no name of its own."""

MEMBER_RESERVED = ANNOTATION_NAMES | {
    REST,
    "property",
    *("wire", "extras", "issues", "replace", "field"),
    *("to_json", "to_wire", "to_dict", "from_json", "from_wire", "from_dict"),
}
"""What the base class `Model` offers, and what a class body needs."""

METHOD_RESERVED = ANNOTATION_NAMES | {"property", "grants", "models", "renamed"}
"""What the body of a resource and the annotations of its methods have to find."""

CONSTANT_RESERVED = frozenset({"OPERATIONS", "TYPE_CHECKING"})
"""What a module of operations calls by this name."""

PARAMETER_RESERVED = frozenset({"self", "body", "content_type", "cls", "call"})
"""What the body of a method calls by this name."""

RESOURCE_RESERVED = frozenset(
    {
        *("close", "aclose", "with_options", "request", "auth", "options", "availability", "api"),
        *("clock", "drift", "explain", "grant", "preload", "rate_limit", "replies", "rest", "support_report"),
    }
)
"""What a client offers beside its resources."""

_NUMBERS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_LETTERS = str.maketrans(
    {"ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d"}
)
"""Latin letters that are no ASCII letter with a mark."""
_BREAK = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z](?!\b))")
_BETWEEN = re.compile(r"(?<=[A-Za-z0-9])[-._ ]+(?=[A-Za-z0-9])|_")
_UNSIGNED = re.compile(r"(?<!\d)(\d+)\.(\d+)")


def words(text: str) -> tuple[str, ...]:
    """The ASCII words of ``text``, case kept; symbols alone are called by their Unicode names.

    >>> words("vehicle.doorsState"), words("autoECall"), words("<")
    (('vehicle', 'doors', 'State'), ('auto', 'E', 'Call'), ('less', 'than', 'sign'))
    """
    found = _plain_words(text) or _plain_words(_spelled(text)) or ("empty",)
    return _short(found)


def class_name(text: str) -> str:
    """PascalCase; a leading number moves to the end."""
    found = words(text)
    name = "".join(word[:1].upper() + word[1:] for word in _digits_last(found))
    return name + "Model" if name in CLASS_RESERVED else name


def error_name(package: str) -> str:
    """The base of all errors of a package: ``book_shop`` -> ``BookShopError``; ``auth`` -> ``AuthPackageError``."""
    name = f"{class_name(package)}Error"
    return f"{class_name(package)}{ERROR_BASE}" if name in ERROR_RESERVED else name


def with_error_name(source: str, package: str) -> str:
    """Source of the runtime as a package has it."""
    # Most files don't name it, and a pattern takes a hundred times as long to say so.
    return re.sub(rf"\b{ERROR_BASE}\b", error_name(package), source) if ERROR_BASE in source else source


def member_name(text: str) -> str:
    """The attribute of a model for a property of this wire name."""
    return _free(_snake(text), MEMBER_RESERVED)


def parameter_name(text: str) -> str:
    """The argument of a method for a parameter of this wire name."""
    return _free(_snake(text), PARAMETER_RESERVED)


def method_name(text: str) -> str:
    """The method of a resource, from an operationId or an overlay."""
    return _free(_snake(text), METHOD_RESERVED)


def resource_name(text: str) -> str:
    """The attribute of a client, from a tag or an overlay."""
    return _free(_snake(text), RESOURCE_RESERVED)


def constant_name(text: str) -> str:
    """The constant that holds an operation: ``getVehicleStatus`` -> ``GET_VEHICLE_STATUS``."""
    return _free(_snake(text).upper(), CONSTANT_RESERVED)


def module_name(text: str) -> str:
    """The module that defines a class."""
    return _free(_snake(text), MODULE_RESERVED)


def enum_member_name(text: str) -> str:
    """UPPER_CASE from the wire value: ``off`` -> ``OFF``, ``0.0`` -> ``ZERO_POINT_ZERO``."""
    text = re.sub(r"^\s*-(?=\d)", "minus ", text)
    text = _UNSIGNED.sub(r"\1 point \2", text) if _UNSIGNED.fullmatch(text.removeprefix("minus ")) else text
    spoken = [_spoken(word) for word in words(text)] if re.search(r"point|^minus ", text) else list(words(text))
    if spoken[0][0].isdigit():
        spoken[0] = _spoken(spoken[0])
    if spoken[0][0].isdigit():
        spoken.insert(0, "value")
    return "_".join(spoken).upper()


def distinct(texts: Iterable[str], name: Callable[[str], str], taken: Iterable[str] = ()) -> dict[str, str]:
    """A name for each text, all different (also by case) and none of ``taken``.

    The first text keeps the plain name; a later one that would share it gets its symbols or
    its case in words (``On``, ``ON`` -> ``ON``, ``ON_UPPER``), at last a digest in letters.
    """
    used = {one.lower() for one in taken}
    names: dict[str, str] = {}
    for text in dict.fromkeys(texts):
        names[text] = free_name(text, name, used)
    return names


def free_name(text: str, name: Callable[[str], str], used: set[str]) -> str:
    """The plainest name for ``text`` that isn't among ``used``, names in lower case, and now is."""
    found = next(each for each in candidates(text, name) if each.lower() not in used)
    used.add(found.lower())
    return found


def candidates(text: str, name: Callable[[str], str]) -> Iterable[str]:
    """Names for ``text`` from the plainest to one that nothing else has."""
    yield name(text)
    yield name(_spelled(text))
    yield name(f"{text} {_casing(text)}")
    for length in (8, 16, 64):
        yield name(f"{' '.join(words(text)[:6])} {letters(text, length)}")


def spelling(text: str) -> str:
    """What all spellings of a text have in common: other case, and other signs between its words, are the same text.

    >>> spelling("Page-Size") == spelling("page_size") == spelling("pageSize"), spelling("A-") == spelling("A")
    (True, False)
    """
    return _BETWEEN.sub("", text).casefold()


def letters(text: str, length: int = 8) -> str:
    """A digest of ``text`` in letters, for names that nothing readable tells apart."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return digest[:length].translate(str.maketrans("0123456789abcdef", "abcdefghijklmnop"))


def singular(word: str) -> str:
    """The name of one item of a list called ``word``: ``energies`` -> ``energy``."""
    if re.search(r"(ss|us|is|news|status|series)$", word, re.IGNORECASE):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if re.search(r"(xes|ches|shes|sses)$", word):
        return word[:-2]
    return word[:-1] if word.endswith("s") and len(word) > 3 else word


def _plain_words(text: str) -> tuple[str, ...]:
    ascii_text = unicodedata.normalize("NFKD", text.translate(_LETTERS)).encode("ascii", "ignore").decode()
    parts = re.findall(r"[A-Za-z0-9]+", ascii_text)
    return tuple(word for part in parts for word in _BREAK.split(part) if word)


def _spelled(text: str) -> str:
    """``text`` with every character that is no ASCII letter or digit called by its name."""
    spoken = (one if one.isascii() and one.isalnum() else f" {_called(one)} " for one in text[:LONGEST])
    return "".join(spoken)


def _called(character: str) -> str:
    return unicodedata.name(character, f"u {letters(character, 4)}").lower()


def _casing(text: str) -> str:
    if text.islower():
        return "lower"
    if text.isupper():
        return "upper"
    return "capital" if text[:1].isupper() else "mixed"


def _short(found: tuple[str, ...]) -> tuple[str, ...]:
    kept: list[str] = []
    for word in found:
        if sum(len(one) + 1 for one in kept) + len(word) > LONGEST:
            break
        kept.append(word)
    return tuple(kept) or (found[0][:LONGEST],)


def _digits_last(found: tuple[str, ...]) -> tuple[str, ...]:
    """Leading numbers after the first word with a letter: an identifier can't start with one."""
    text = "\0".join(found)
    number = re.match(r"[\d\0]*\d", text)
    if not number:
        return found
    rest = tuple(word for word in text[number.end() :].split("\0") if word) or ("Value",)
    return (*rest, *(word for word in number[0].split("\0") if word))


def _snake(text: str) -> str:
    return "_".join(_digits_last(words(text))).lower()


def _spoken(word: str) -> str:
    return _NUMBERS[int(word)] if word.isdigit() and len(word) <= 2 and int(word) < len(_NUMBERS) else word


def _free(name: str, reserved: frozenset[str]) -> str:
    return name + "_" if keyword.iskeyword(name) or name in reserved else name

"""Request bodies in every media type that is carried: JSON, forms, multipart, text, and bytes that are streamed."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import field
from fnmatch import fnmatchcase
from functools import partial
from typing import Any, NamedTuple, Protocol
from urllib.parse import quote_plus

from ..base.records import dataclass
from ..model.upload import FileUpload, from_the_source
from ..model.wire import encode
from .operation import Content, Encoding
from .style import in_brackets, pairs, text, without


class Streamed(Protocol):
    """A body that is read while it goes out."""

    @property
    def repeatable(self) -> bool:
        """Whether it can be sent a second time."""

    def opened(self, asynchronous: bool) -> AbstractContextManager[Mapping[str, Any]]:
        """The keyword arguments of `build_request` for one attempt. Raises `OSError`, which names the file."""


def written(form: Content, wire: Any) -> tuple[bytes | Streamed, str]:
    """The body for a wire value in another media type than JSON, and what ``Content-Type`` says (empty: the HTTP client says it).

    Raises `TypeError` for a value that this media type can't say.
    """
    kind = form.plain_type
    if isinstance(wire, bytes):
        return wire, _said(form, wire)
    if kind == "application/x-www-form-urlencoded" and isinstance(wire, str):
        return wire.encode(), form.media_type
    if kind == "application/x-www-form-urlencoded":
        return _form(_object(wire), form), form.media_type
    if kind == "multipart/form-data":
        parts = _parts(_object(wire), form.encoding)
        # An HTTP client takes an empty list of parts for no multipart body at all.
        return (Multipart(parts), "") if parts else (b"--none--\r\n", f"{kind}; boundary=none")
    if isinstance(wire, str | int | float) and (kind.startswith("text/") or (is_xml(kind) and isinstance(wire, str))):
        said = form.media_type if "*" not in kind else "text/plain"
        return text(wire).encode(form.charset), said if "charset" in said else f"{said}; charset=utf-8"
    return _bytes(wire), _said(form, wire)


def json_in_charset(data: bytes, form: Content) -> bytes:
    """JSON (UTF-8) in the character set that ``Content-Type`` names, all but ASCII escaped.

    So it reads the same for who keeps to UTF-8, which is all that JSON has (RFC 8259 §8.1). Raises `LookupError` for
    an unknown character set.
    """
    if ";" not in form.media_type or form.charset.lower() in ("utf-8", "utf8"):
        return data
    return re.sub(r"[^\x00-\x7f]+", lambda found: json.dumps(found[0])[1:-1], data.decode()).encode(form.charset)


def _said(form: Content, value: Any) -> str:
    """What ``Content-Type`` says; where the document doesn't say all of it, what the value itself says.

    That is a range (``image/*``), and parts whose boundary only those who wrote them know. Raises `TypeError` for a
    value that doesn't say it.
    """
    upload = FileUpload.of(value)
    if form.plain_type.startswith("multipart/") and "boundary=" not in form.media_type.lower():
        whole = upload.content_type if upload and upload.content_type else ""
        if fnmatchcase(whole.lower(), f"{form.plain_type};*boundary=?*"):
            return whole
        raise TypeError(f"a FileUpload whose content_type is {form.plain_type} with the boundary of its parts")
    if "*" not in form.plain_type:
        return form.media_type
    said = upload.media_type if upload else "text/plain; charset=utf-8" if isinstance(value, str) else _BYTES
    if fnmatchcase(said.partition(";")[0], form.plain_type):
        return said
    raise TypeError(f"a FileUpload whose content_type is one of {form.plain_type}")


def is_xml(plain_type: str) -> bool:
    """Whether texts are written in the character set that ``Content-Type`` says, whatever they say themselves (RFC 7303 §3)."""
    return plain_type == "application/xml" or plain_type.endswith("+xml")


def _object(wire: Any) -> Mapping[str, Any]:
    if not isinstance(wire, Mapping):
        raise TypeError("an object, whose members are those of the form")
    return wire


def _form(value: Mapping[str, Any], form: Content) -> bytes:
    """The members of an object as names and values (WHATWG URL, "urlencoded serializing")."""
    quoted = partial(quote_plus, encoding=form.charset)
    return "&".join(
        f"{quoted(key)}={text}"
        for name, item in value.items()
        for key, text in _form_pairs(name, item, form.encoding.get(name, _BY_TYPE), quoted)
    ).encode()


_BY_TYPE = Encoding()
_BYTES = "application/octet-stream"


def _form_pairs(
    name: str, value: Any, encoding: Encoding, quoted: Callable[[str], str] = str
) -> Iterator[tuple[str, str]]:
    """A style decides where one is given, else the media type of the member (OpenAPI 3.1, Encoding Object)."""
    if value is None:
        return
    if encoding.style:
        # A comma stands between items as it is; of the others OpenAPI has the escape (3.1.2, URL Percent-Encoding).
        joint = quoted(_OTHER_JOINTS[encoding.style]) if encoding.style in _OTHER_JOINTS else ","
        for key, plain in pairs(name, encoding.style, encoding.explode, value):
            if isinstance(plain, list):
                yield in_brackets(key), joint.join([without(joint, quoted(each), f"items of {name}") for each in plain])
            else:
                yield in_brackets(key), quoted(plain)
        return
    for item in value if isinstance(value, list) else [value]:
        if item is not None:
            yield name, quoted(_plain(item, encoding.content_type))


_OTHER_JOINTS = {"spaceDelimited": " ", "pipeDelimited": "|"}


def _plain(value: Any, content_type: str) -> str:
    """A member as the text of its media type: objects and lists, and whatever is said to be JSON, as JSON."""
    if isinstance(value, dict | list) or Content(content_type, "Any").is_json:
        return encode(value).decode()
    return text(value)


class FormPart(NamedTuple):
    """One part of a multipart body."""

    name: str
    content: FileUpload | bytes
    media_type: str | None = None
    """What is no file and has none is plain text (RFC 7578 §4.4)."""
    headers: Mapping[str, str] = {}
    """Beside those of every part."""

    def opened(self, open_files: ExitStack) -> tuple[str | None, Any, str | None, Mapping[str, str]]:
        """As httpx2 takes it; a file is open until the stack is closed."""
        if not isinstance(self.content, FileUpload):
            return None, self.content, self.media_type, dict(self.headers)  # httpx2 writes into it.
        file = open_files.enter_context(self.content.opened())
        kind = self.content.content_type or self.media_type
        return self.content.filename, file, kind, {**self.headers, **self.content.headers}


def _parts(value: Mapping[str, Any], encoding: Mapping[str, Encoding]) -> tuple[FormPart, ...]:
    """A part for each member; each item of a list is a part of its own, unless a style says otherwise."""
    found: list[FormPart] = []
    for name, items in value.items():
        said = encoding.get(name, _BY_TYPE)
        if said.style:
            found += [
                FormPart(key, plain.encode(), None, said.headers) for key, plain in _form_pairs(name, items, said)
            ]
            continue
        several = items if isinstance(items, list) else [items]
        found += [_part(name, item, said) for item in several if item is not None]
    return tuple(found)


def _part(name: str, value: Any, said: Encoding) -> FormPart:
    kind = _kind_of_part(name, value, said)
    if isinstance(value, FileUpload):
        if not all(each.isascii() and each.isprintable() for pair in value.headers.items() for each in pair):
            raise TypeError("headers of a file in printable ASCII characters")
        return FormPart(name, value, kind, said.headers)
    form = Content(kind or "", "Any")
    plain = _plain(value, form.media_type)
    try:
        content = json_in_charset(plain.encode(), form) if form.is_json else plain.encode(form.charset)
    except (LookupError, UnicodeEncodeError):
        raise TypeError(f"{name} in characters of {form.charset}") from None
    return FormPart(name, content, kind, said.headers)


def _kind_of_part(name: str, value: Any, said: Encoding) -> str | None:
    """The media type of a part: the one that its encoding names, of several or of a range the one that the value says.

    None leaves it to a file. Raises `TypeError` where what the value says isn't allowed.
    """
    is_file, is_structured = isinstance(value, FileUpload), isinstance(value, dict | list)
    own = value.media_type if is_file else "application/json" if is_structured else "text/plain; charset=utf-8"
    allowed = [Content(each.strip(), "Any") for each in _LISTED.findall(said.content_type)]
    if not allowed:
        return own if is_structured else None
    if len(allowed) == 1 and "*" not in allowed[0].plain_type and not (is_file and value.content_type):
        return allowed[0].media_type
    for each in allowed:
        if fnmatchcase(Content(own, "Any").plain_type, each.plain_type) or (is_structured and each.is_json):
            return own if is_file or "*" in each.plain_type else each.media_type
    raise TypeError(f"{name} as {'a FileUpload whose content_type is ' if is_file else ''}one of {said.content_type}")


_LISTED = re.compile(r'(?:[^,"]|"[^"]*")+')
"""Media types between commas, some of which have parameters in quotes."""


@dataclass(frozen=True)
class Multipart:
    """``multipart/form-data`` (RFC 7578), written by the HTTP client."""

    parts: tuple[FormPart, ...]

    @property
    def repeatable(self) -> bool:
        """Whether each file can be read again."""
        return all(each.content.repeatable for each in self.parts if isinstance(each.content, FileUpload))

    @contextmanager
    def opened(self, asynchronous: bool) -> Iterator[Mapping[str, Any]]:  # noqa: ARG002 - the client reads in small pieces
        """Every file, open until the attempt is over."""
        with ExitStack() as open_files:
            yield {"files": [(each.name, each.opened(open_files)) for each in self.parts]}


def _bytes(value: Any) -> bytes | Streamed:
    """Bytes as they are: at hand, from a file, or in chunks that somebody makes."""
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value)
    if isinstance(value, str):
        return value.encode()
    upload = FileUpload.of(value)
    if upload is not None:
        return BodyStream(upload)
    if isinstance(value, AsyncIterable) or (isinstance(value, Iterable) and not isinstance(value, Mapping | list)):
        return BodyStream(value)
    raise TypeError("bytes, a path, a file open for reading bytes, or an iterator of bytes")


@dataclass(frozen=True)
class BodyStream:
    """A body whose bytes are those of a file or of an iterator."""

    content: FileUpload | Iterable[bytes] | AsyncIterable[bytes] = field(repr=False)

    @property
    def repeatable(self) -> bool:
        """Whether it is a file that can be read again."""
        return isinstance(self.content, FileUpload) and self.content.repeatable

    @contextmanager
    def opened(self, asynchronous: bool) -> Iterator[Mapping[str, Any]]:
        """The bytes, in an event loop without blocking it."""
        if isinstance(self.content, FileUpload):
            with self.content.opened() as file:
                yield {"content": _Awaited(file, len(file)) if asynchronous and not isinstance(file, bytes) else file}
        elif isinstance(self.content, AsyncIterable):
            if not asynchronous:
                raise TypeError("an asynchronous iterator needs an AsyncClient")
            yield {"content": _awaited_chunks(self.content)}
        else:
            chunks = _chunks(self.content)
            yield {"content": _Awaited(chunks) if asynchronous else chunks}


def _chunks(source: Iterable[bytes]) -> Iterator[bytes]:
    with from_the_source():
        yield from source


async def _awaited_chunks(source: AsyncIterable[bytes]) -> AsyncIterator[bytes]:
    with from_the_source():
        async for chunk in source:
            yield chunk


_END: Any = object()
"""Not None: a chunk may be that, and ends nothing."""


class _Awaited:
    """Chunks that a thread makes for an event loop."""

    def __init__(self, chunks: Iterable[bytes], length: int | None = None) -> None:
        self._chunks = iter(chunks)
        self.length = length

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from asyncio import to_thread  # Not above: a program without an event loop needn't load it.

        while (chunk := await to_thread(next, self._chunks, _END)) is not _END:
            yield chunk

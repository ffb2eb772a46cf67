"""Request bodies in every media type that is carried: JSON, forms, multipart, text, and bytes that are streamed."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import field
from fnmatch import fnmatchcase
from typing import Any, NamedTuple, Protocol

from ..base.records import dataclass
from ..model.upload import FileUpload
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
    """The body for a wire value in a media type, and what ``Content-Type`` says (empty: the HTTP client says it).

    Raises `TypeError` for a value that this media type can't say.
    """
    kind = form.plain_type
    if isinstance(wire, bytes):
        return wire, _said(form, wire)
    if kind == "application/x-www-form-urlencoded" and isinstance(wire, str):
        return wire.encode(), form.media_type
    if kind == "application/x-www-form-urlencoded":
        return _form(_object(wire), form.encoding), form.media_type
    if kind == "multipart/form-data":
        parts = _parts(_object(wire), form.encoding)
        # An HTTP client takes an empty list of parts for no multipart body at all.
        return (Multipart(parts), "") if parts else (b"--none--\r\n", f"{kind}; boundary=none")
    if form.is_json:
        return encode(wire), form.media_type
    if isinstance(wire, str | int | float) and (kind.startswith("text/") or (is_xml(kind) and isinstance(wire, str))):
        said = form.media_type if "*" not in kind else "text/plain"
        return text(wire).encode(form.charset), said if "charset" in said else f"{said}; charset=utf-8"
    return _bytes(wire), _said(form, wire)


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


def _form(value: Mapping[str, Any], encoding: Mapping[str, Encoding]) -> bytes:
    """The members of an object as httpx2 writes a form."""
    import httpx2  # Not above: who sends no form needn't load it here.

    data: dict[str, list[str]] = {}
    for name, item in value.items():
        for key, plain in _form_pairs(name, item, encoding.get(name, _BY_TYPE)):
            data.setdefault(key, []).append(plain)
    return httpx2.Request("POST", "http://form", data=data).content if data else b""


_BY_TYPE = Encoding()
_BYTES = "application/octet-stream"


def _form_pairs(name: str, value: Any, encoding: Encoding) -> Iterator[tuple[str, str]]:
    """A style decides where one is given, else the media type of the member (OpenAPI 3.1, Encoding Object)."""
    if value is None:
        return
    if encoding.style:
        joint = {"spaceDelimited": " ", "pipeDelimited": "|"}.get(encoding.style, ",")
        for key, plain in pairs(name, encoding.style, encoding.explode, value):
            if isinstance(plain, list):
                plain = joint.join([without(joint, part, f"items of {name}") for part in plain])
            yield in_brackets(key), plain
        return
    for item in value if isinstance(value, list) else [value]:
        if item is not None:
            yield name, _plain(item, encoding.content_type)


def _plain(value: Any, content_type: str) -> str:
    """A member as the text of its media type: objects and lists, and whatever is said to be JSON, as JSON."""
    if isinstance(value, dict | list) or content_type.partition(";")[0].strip() == "application/json":
        return encode(value).decode()
    return text(value)


class FormPart(NamedTuple):
    """One part of a multipart body."""

    name: str
    content: FileUpload | str
    media_type: str | None = None
    """A text without one is plain text (RFC 7578 §4.4)."""
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
            found += [FormPart(key, plain, None, said.headers) for key, plain in _form_pairs(name, items, said)]
            continue
        several = items if isinstance(items, list) else [items]
        found += [_part(name, item, said) for item in several if item is not None]
    return tuple(found)


def _part(name: str, value: Any, said: Encoding) -> FormPart:
    # A range or a list of media types says what is allowed, not what this part is.
    single = said.content_type if said.content_type and not set(said.content_type) & set(",*") else None
    if isinstance(value, FileUpload):
        if not all(each.isascii() and each.isprintable() for pair in value.headers.items() for each in pair):
            raise TypeError("headers of a file in printable ASCII characters")
        return FormPart(name, value, single, said.headers)
    if isinstance(value, dict | list):
        return FormPart(name, encode(value).decode(), single or "application/json", said.headers)
    return FormPart(name, _plain(value, said.content_type), single, said.headers)


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
            yield {"content": self.content}
        else:
            yield {"content": _Awaited(iter(self.content)) if asynchronous else iter(self.content)}


class _Awaited:
    """Chunks that a thread makes for an event loop."""

    def __init__(self, chunks: Iterable[bytes], length: int | None = None) -> None:
        self._chunks = iter(chunks)
        self.length = length

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from asyncio import to_thread  # Not above: a program without an event loop needn't load it.

        while (chunk := await to_thread(next, self._chunks, None)) is not None:
            yield chunk

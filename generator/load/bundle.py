"""The files that a local document refers to, put into it, so that every reference stays inside."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote

from ..diagnostics import Location, SpecError
from ..layers import Tree
from ..pointers import FILES, escaped
from .address import STANDARD_INPUT, is_url
from .fetch import read_document
from .text_rules import decode_text
from .tree import parse

MOST_FILES = 2_000
_ENDINGS = (".yaml", ".yml", ".json")


def bundled(tree: Tree, address: str) -> Tree:
    """``tree`` with the files that it refers to; a document that lies in no folder is left as it is.

    Raises `SpecError` for a file that isn't there, can't be read or lies outside the folder of the document.
    """
    if is_url(address) or address == STANDARD_INPUT:
        return tree
    bundle = _Bundle(Path(address).resolve())
    bundle.respell(tree, bundle.main)
    while bundle.waiting:
        path = bundle.waiting.pop()
        bundle.files[bundle.name(path)] = content = _content(path)
        bundle.respell(content, path)
        if len(bundle.files) > MOST_FILES:
            raise _refused(path, f"more than {MOST_FILES} files belong to the document", "bundle them into one first")
    return {**tree, FILES: bundle.files} if bundle.files else tree


class _Bundle:
    def __init__(self, main: Path) -> None:
        self.main = main
        self.files: dict[str, Any] = {}
        self.waiting: list[Path] = []
        self._known = {main}

    def name(self, path: Path) -> str:
        return path.relative_to(self.main.parent).as_posix()

    def respell(self, node: Any, here: Path) -> None:
        """References of the file ``here`` as they stand in the one document; what they name is read next."""
        waiting = [node]
        while waiting:
            each = waiting.pop()
            if isinstance(each, list):
                waiting += each
            elif isinstance(each, dict):
                reference = each.get("$ref")
                if isinstance(reference, str):
                    each["$ref"] = self._spelled(reference, here)
                self._respell_discriminator(each.get("discriminator"), here)
                waiting += each.values()

    def _respell_discriminator(self, node: Any, here: Path) -> None:
        """Its values may lead to files; what may be the name of a component is left as it is."""
        if not isinstance(node, dict) or not isinstance(node.get("propertyName"), str):
            return
        values = node.get("mapping")
        named = [(values, key) for key in values] if isinstance(values, dict) else []
        for holder, key in [*named, (node, "defaultMapping")]:
            reference = holder.get(key)
            if isinstance(reference, str) and self._leads_to_a_file(reference, here):
                holder[key] = self._spelled(reference, here)

    def _leads_to_a_file(self, reference: str, here: Path) -> bool:
        file, hash_sign, _ = reference.partition("#")
        return bool(hash_sign) and here != self.main if not file else _beside(here, file).is_file()

    def _spelled(self, reference: str, here: Path) -> str:
        file, _, pointer = reference.strip().partition("#")
        if is_url(file) or file.startswith(("//", "mailto:")) or (not file and here == self.main):
            return reference
        if file and not file.endswith(_ENDINGS) and not _beside(here, file).is_file():
            # No file: a misspelt reference (`components/schemas/Pet`), which repair knows.
            return reference
        path = _beside(here, file).resolve() if file else here
        if path == self.main:
            return f"#{pointer}"
        if not path.is_relative_to(self.main.parent):
            problem = f"the reference {reference} leads out of the folder of the document"
            raise _refused(here, problem, "move the document to where all its files lie below it")
        if path not in self._known:
            self._known.add(path)
            self.waiting.append(path)
        anchor = "#" if pointer and not pointer.startswith("/") else ""
        name = escaped(self.name(path)).replace("%", "%25").replace("#", "%23")
        return f"#/{FILES}/{name}{anchor}{pointer}"


def _beside(here: Path, file: str) -> Path:
    """The file that a reference names: it is an address, so that a blank is written ``%20`` (RFC 3986 §2.1)."""
    named = here.parent / unquote(file)
    # Somebody may have written the name as it is, a percent sign in it and all.
    return here.parent / file if not named.is_file() and (here.parent / file).is_file() else named


def _content(path: Path) -> Any:
    text, _ = decode_text(read_document(str(path)).data, str(path))
    documents = [each for each in parse(text, str(path)) if each.value is not None]
    if len(documents) != 1 or not isinstance(documents[0].value, dict):
        raise _refused(path, "a file that is referred to holds one mapping", "correct the reference, or the file")
    return documents[0].value


def _refused(path: Path, problem: str, remedy: str) -> SpecError:
    return SpecError(Location(str(path)), problem, remedy)

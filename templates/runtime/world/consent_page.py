"""The page on which a driver is asked: all that an application wants to see and do, and two buttons."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{{font:16px/1.5 sans-serif;max-width:34rem;margin:4rem auto;padding:0 1rem}}
button{{font:inherit;padding:.4rem 1.2rem;margin-right:1rem}}</style></head>
<body><h1>{title}</h1>{body}</body></html>
"""


def consent_page(application: str, scopes: Sequence[str], address: str) -> str:
    """Asks for all of ``scopes`` at once, as the makers' own page does; the answer is posted to ``address``."""
    wanted = "".join(f"<li><code>{escape(each)}</code></li>" for each in scopes)
    body = f"""<p>The application <strong>{escape(application)}</strong> asks for:</p><ul>{wanted}</ul>
<form method="post" action="{escape(address)}">
<button name="decision" value="accept" id="accept">Accept</button>
<button name="decision" value="decline" id="decline">Decline</button></form>
<p>This is a world to try things in: no car is real.</p>"""
    return _PAGE.format(title="Connect your vehicle", body=body)


def error_page(problem: str) -> str:
    """Why nobody is asked."""
    return _PAGE.format(title="This can't be asked", body=f"<p>{escape(problem)}</p>")

"""The attachments of a data row."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, cast

from labelbox_gen.exceptions import InvalidAttributeError, InvalidQueryError

from .row_data import is_address

ATTACHMENT_TYPES = frozenset(
    ["AUDIO", "CAMERA_IMAGE", "HTML", "IMAGE", "IMAGE_OVERLAY", "PDF_URL", "RAW_TEXT", "TEXT_URL", "VIDEO"]
)

#: The keys of an attachment.
MEMBERS = ("type", "value", "name")

#: Types whose value may be the content itself; other types require a URL.
INLINE = frozenset(["RAW_TEXT", "HTML"])


def check_attachments(index: int, attachments: Any) -> None:
    """Check the attachments of a row, and return them as plain JSON.

    Raises:
        InvalidQueryError: an attachment is invalid; the message has the index of the row and of the attachment.
    """
    if not isinstance(attachments, list):
        raise InvalidQueryError(f"row {index}: attachments must be a list, not {type(attachments).__name__}")
    for place, attachment in enumerate(cast("list[object]", attachments)):
        check_attachment(f"row {index}: attachments[{place}]", attachment)


def check_attachment(where: str, attachment: object) -> None:
    """Check one attachment, which `where` names in messages.

    Raises:
        InvalidQueryError: it is invalid.
    """
    if not isinstance(attachment, Mapping):
        raise InvalidQueryError(f"{where} must be a dict, not {type(attachment).__name__}")
    members = cast("Mapping[str, object]", attachment)
    kind, value = members.get("type"), members.get("value")
    for name in members:
        if name not in MEMBERS:
            raise _unknown(where, name)
    if not isinstance(kind, str) or kind not in ATTACHMENT_TYPES:
        raise _bad_type(where, kind)
    if not isinstance(value, str) or not value:
        raise InvalidQueryError(f"{where}: an attachment needs a type and a value, not {value!r:.80}")
    if kind not in INLINE and not is_address(value):
        raise InvalidQueryError(
            f"{where}: the value of an attachment of type {kind} must be a URL, not {value!r:.80}",
            hint="client.upload_file(path) uploads a local file and gives its URL; RAW_TEXT is for text.",
        )
    if not isinstance(members.get("name"), str | None):
        raise InvalidQueryError(f"{where}.name must be str, not {type(members['name']).__name__}")


def _bad_type(where: str, kind: object) -> InvalidQueryError:
    close = get_close_matches(str(kind).upper(), sorted(ATTACHMENT_TYPES), n=1)
    hint = f"Types are {', '.join(sorted(ATTACHMENT_TYPES))}."
    if close:
        hint = f"Did you mean {close[0]}? {hint}"
    return InvalidQueryError(
        f"{where}: an attachment needs a type and a value; the type is {kind!r:.80}", hint=hint
    )


def _unknown(where: str, name: str) -> InvalidAttributeError:
    close = get_close_matches(name, MEMBERS, n=1, cutoff=0.5)
    hint = f"Did you mean {close[0]}?" if close else f"It has {', '.join(MEMBERS)}."
    return InvalidAttributeError(f"{where}: an attachment has no {name!r}", hint=hint)

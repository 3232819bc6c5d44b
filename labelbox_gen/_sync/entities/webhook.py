# Written by `make codegen` from labelbox_gen/_async/entities/webhook.py. DO NOT EDIT.
"""Webhooks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from labelbox_gen._runtime.entities.inputs import changes, given, id_of
from labelbox_gen._runtime.values.input_values import checked
from labelbox_gen._runtime.values.scalars import JSON, STRING, Scalar, enum_of, list_of
from labelbox_gen._runtime.values.unset import UNSET
from labelbox_gen.exceptions import InvalidQueryError
from labelbox_gen_graphql import operations
from labelbox_gen_graphql._sync.webhook import WebhookBase
from labelbox_gen_graphql.enums import WebhookStatus, WebhookTopic

from ..session import session_of

if TYPE_CHECKING:
    from ..session import Session
    from .project import Project


class Webhook(WebhookBase):
    """A rule that sends a notification to a web server when something happens to labels.

    A notification is a POST of JSON, signed with the secret; `labelbox_gen.webhooks.verify` checks the signature.
    """

    __slots__ = ()

    ACTIVE = WebhookStatus.ACTIVE
    INACTIVE = WebhookStatus.INACTIVE
    REVOKED = WebhookStatus.REVOKED

    LABEL_CREATED = WebhookTopic.LABEL_CREATED
    LABEL_UPDATED = WebhookTopic.LABEL_UPDATED
    LABEL_DELETED = WebhookTopic.LABEL_DELETED

    @staticmethod
    def create(
        client: Session,
        topics: Iterable[str],
        url: str,
        secret: str,
        project: Project | None = None,
    ) -> Webhook:
        """Create a webhook.

        Args:
            client: the client that sends the request.
            topics: the events to send, such as `[Webhook.LABEL_CREATED]`.
            url: the URL that receives the notifications.
            secret: the key of their signatures.
            project: the project whose events are sent; without it, those of all projects.

        Raises:
            InvalidQueryError: the server rejected the URL or a topic.
        """
        session = session_of(client)
        data = given(
            "Webhook",
            {
                "topics": ("topics", _topics(topics), JSON),
                "url": ("url", url, STRING),
                "secret": ("secret", secret, STRING),
            },
        )
        if project is not None:
            data["project"] = {"id": id_of("Project", project)}
        variables = {"data": data}
        return Webhook(session, session.get(operations.REGISTER_WEBHOOK, variables, ("createWebhook",)))

    def update(
        self, topics: Iterable[str] | None = None, url: str | None = None, status: str | None = None
    ) -> None:
        """Change topics, URL or status; absent arguments leave their value.

        Args:
            topics: the events to send from now on.
            url: the URL that receives the notifications.
            status: `Webhook.ACTIVE`, `INACTIVE` to pause, or `REVOKED`.

        Raises:
            InvalidQueryError: no argument was given, or the server rejected a value.
        """
        keywords: dict[str, tuple[str, object, Scalar]] = {
            "topics": ("topics", UNSET if topics is None else _topics(topics), JSON),
            "url": ("url", UNSET if url is None else url, STRING),
            "status": ("status", UNSET if status is None else status, enum_of(WebhookStatus)),
        }
        variables = {"id": self.uid, "data": changes("Webhook", keywords)}
        self.data = self.client.get(operations.CHANGE_WEBHOOK, variables, ("updateWebhook",))


def _topics(topics: Iterable[str]) -> dict[str, list[str]]:
    if isinstance(topics, str):
        raise InvalidQueryError(f"topics must be a list, such as [{str(topics)!r}], not a single text")
    given = list(topics) if isinstance(topics, Iterable) else topics  # pyright: ignore[reportUnnecessaryIsInstance]
    return {"set": checked("Webhook.topics", given, list_of(enum_of(WebhookTopic)))}

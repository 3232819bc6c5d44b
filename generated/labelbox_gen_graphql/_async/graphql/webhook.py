"""One method for each operation, from queries/webhook.graphql. DO NOT EDIT."""

from __future__ import annotations

from labelbox_gen.runtime import AsyncSend, parsed, variables

from ... import models, operations


class Methods:
    """The methods of `AsyncGraphQL` for the operations of `queries/webhook.graphql`."""

    _send: AsyncSend

    async def change_webhook(
        self,
        id: str,
        data: models.WebhookUpdateInput,
    ) -> models.ChangeWebhook:
        """Change fields of a webhook.

        `queries/webhook.graphql:18`
        """
        return parsed(
            models.ChangeWebhook,
            await self._send(
                operations.CHANGE_WEBHOOK,
                variables(
                    {
                        "id": id,
                        "data": data,
                    }
                ),
            ),
        )

    async def get_webhook(
        self,
        id: str,
    ) -> models.GetWebhook:
        """Get one webhook by its id.

        `queries/webhook.graphql:5`
        """
        return parsed(
            models.GetWebhook,
            await self._send(
                operations.GET_WEBHOOK,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_webhook_created_by(
        self,
        id: str,
    ) -> models.GetWebhookCreatedBy:
        """Get one webhook by its id.

        `queries/webhook.graphql:24`
        """
        return parsed(
            models.GetWebhookCreatedBy,
            await self._send(
                operations.GET_WEBHOOK_CREATED_BY,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_webhook_organization(
        self,
        id: str,
    ) -> models.GetWebhookOrganization:
        """Get one webhook by its id.

        `queries/webhook.graphql:32`
        """
        return parsed(
            models.GetWebhookOrganization,
            await self._send(
                operations.GET_WEBHOOK_ORGANIZATION,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def get_webhook_project(
        self,
        id: str,
    ) -> models.GetWebhookProject:
        """Get one webhook by its id.

        `queries/webhook.graphql:40`
        """
        return parsed(
            models.GetWebhookProject,
            await self._send(
                operations.GET_WEBHOOK_PROJECT,
                variables(
                    {
                        "id": id,
                    }
                ),
            ),
        )

    async def register_webhook(
        self,
        data: models.WebhookCreateInput,
    ) -> models.RegisterWebhook:
        """Create a webhook.

        The topics of a webhook are a nested input, so `Webhook.create` and `Webhook.update` are written by
        hand.

        `queries/webhook.graphql:12`
        """
        return parsed(
            models.RegisterWebhook,
            await self._send(
                operations.REGISTER_WEBHOOK,
                variables(
                    {
                        "data": data,
                    }
                ),
            ),
        )

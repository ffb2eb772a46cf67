"""What a program that manages devices may be like."""

from __future__ import annotations

from connected_car import devices
from connected_car.devices import operations
from connected_car.devices.models import CampaignStartDataBody, Success


def start(client: devices.Client, body: CampaignStartDataBody) -> str | None:
    begun: Success = client.campaigns.start(x_api_key="key", client_request_id="1", locale="en_GB", body=body)
    return begun.status


if __name__ == "__main__":
    assert Success.from_wire({"status": "started"}).status == "started"
    assert operations.POST_V1_DOCG_CAMPAIGN_START.method == "POST"
    assert callable(devices.Client(base_url="https://localhost").campaigns.start)

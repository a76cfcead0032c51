"""A Worker that is the flow service and nothing else."""

from sequential_flow_worker import Flows, ask_flows
from workers import WorkerEntrypoint

__all__ = ["Default", "Flows"]


class Default(WorkerEntrypoint):
    async def fetch(self, request):
        return await ask_flows(self.env, request)

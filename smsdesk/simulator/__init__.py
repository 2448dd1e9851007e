"""The four providers' own side, over real HTTP on loopback: for the demo, the tests, and whoever adds a provider."""

from smsdesk.simulator.console import serve
from smsdesk.simulator.faults import Fault
from smsdesk.simulator.ledger import Entry
from smsdesk.simulator.network import Fate
from smsdesk.simulator.simulator import Simulator
from smsdesk.simulator.world import Tempo

__all__ = ["Entry", "Fate", "Fault", "Simulator", "Tempo", "serve"]

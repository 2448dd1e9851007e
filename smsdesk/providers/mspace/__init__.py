"""Mspace, Kenya and Uganda."""

from smsdesk.providers.mspace.client import Mspace

PROVIDER = Mspace
INFO = PROVIDER.INFO

"""Ndovubase, Kenyan short codes."""

from smsdesk.providers.ndovubase.client import Ndovubase

PROVIDER = Ndovubase
INFO = PROVIDER.INFO

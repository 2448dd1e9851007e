"""Nextbyte, Tanzania."""

from smsdesk.providers.nextbyte.client import Nextbyte

PROVIDER = Nextbyte
INFO = PROVIDER.INFO

"""SMS Office, South Africa."""

from smsdesk.providers.smsoffice.client import SmsOffice

PROVIDER = SmsOffice
INFO = PROVIDER.INFO

"""smsdesk: send many personal SMS from a list, and see what happened to every one."""

__version__ = "0.1.0"

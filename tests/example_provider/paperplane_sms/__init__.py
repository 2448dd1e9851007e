"""Paper Plane, an invented provider on an invented island."""

from paperplane_sms.client import PaperPlane

PROVIDER = PaperPlane
INFO = PROVIDER.INFO

"""Lists from files: CSV and workbooks, read as they are stored. `open_list` is the way in, `Sheet` all others see."""

from smsdesk.sheets.files import open_list
from smsdesk.sheets.sheet import Row, Sheet

__all__ = ["Row", "Sheet", "open_list"]

"""Lists from files: CSV and workbooks, read as they are stored.

`files.open_list` is the way in, `sheet.Sheet` all that others see.
"""

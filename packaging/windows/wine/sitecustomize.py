"""For the lane's Windows Python: what CPython takes from Windows where it is there, and wine 8 has in name only."""

import _winapi

del _winapi.CopyFile2

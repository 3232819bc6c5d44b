"""httpx without its command line.

`import httpx` loads the command line, too, if click and rich are installed: a third of the start of a short script. It
takes their absence in its stride, so it gets to see none.
"""

from __future__ import annotations

import sys
from typing import Any, cast

COMMAND_LINE = "httpx._main"

hidden = "httpx" not in sys.modules
if hidden:
    cast("dict[str, Any]", sys.modules)[COMMAND_LINE] = None  # what Python takes for "cannot be imported"
try:
    import httpx as httpx
finally:
    if hidden:
        del sys.modules[COMMAND_LINE]

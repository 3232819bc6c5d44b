"""What a process that does nothing but serve may change about itself; the processes of tests and notebooks stay as they are."""

from __future__ import annotations

import gc
import sys


def settle() -> None:
    """Call it once everything is made that stays: the schema alone is hundreds of thousands of objects.

    The garbage collector would look at all of them again and again while rows come and go. And a thread that only
    computes, such as that of a job, lets others run more often than every 5 ms.
    """
    gc.freeze()
    sys.setswitchinterval(0.001)

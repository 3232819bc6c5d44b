"""`deprecated` of PEP 702 for generated code: checkers see that of `typing_extensions`, which is not imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    import sys
    from functools import wraps

    def level():
        """How far above `warn` the first frame outside of the SDK is: the line that people wrote."""
        frame, found = sys._getframe(2), 2
        while frame.f_back and frame.f_globals.get("__name__", "").startswith("labelbox_gen."):
            frame, found = frame.f_back, found + 1
        return found

    def deprecated(message):
        """Mark a method as deprecated; calling it warns, in the line of the caller."""

        def decorate(method):
            @wraps(method)
            def warning(*args, **kwargs):
                from warnings import warn

                warn(message, DeprecationWarning, stacklevel=level())
                return method(*args, **kwargs)

            warning.__deprecated__ = message
            return warning

        return decorate


__all__ = ["deprecated"]

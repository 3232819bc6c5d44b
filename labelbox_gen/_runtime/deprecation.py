"""`deprecated` of PEP 702 for generated code: checkers see that of `typing_extensions`, which is not imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    from functools import wraps

    def deprecated(message):
        """Mark a method as deprecated; calling it warns, in the line of the caller."""

        def decorate(method):
            @wraps(method)
            def warning(*args, **kwargs):
                from warnings import warn

                warn(message, DeprecationWarning, stacklevel=2)
                return method(*args, **kwargs)

            warning.__deprecated__ = message
            return warning

        return decorate


__all__ = ["deprecated"]

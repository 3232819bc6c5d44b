"""Everything that waits, written async; `_sync` is made from it by `make codegen`."""

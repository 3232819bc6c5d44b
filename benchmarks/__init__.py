"""Our SDK beside the official one and beside hand-written HTTP, in one run: `make bench`.

`__main__` starts the stub, and for each figure a process of its own (`measure`), in turns; `scenarios` says what is
measured, an adapter for each side how. `million` is another matter: many rows through the embedded server.
"""

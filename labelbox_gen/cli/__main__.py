"""`python -m labelbox_gen.cli`."""

from . import main

if __name__ == "__main__":
    main()

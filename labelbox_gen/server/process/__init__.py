"""The server process: its data folder, secrets and limits of the operating system."""

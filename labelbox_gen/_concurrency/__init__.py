"""The code that differs between the async and the sync half in more than names.

Each definition exists twice with one interface, and the code generator maps the name of one to the name of the other.
asyncio and thread pools are imported on first use: together they take as long as the rest of the package.
"""

"""Task queues: the stages that the data rows of a project pass through."""

"""One function for each thing that a reviewer does, for the window and the command line alike.

Each takes the project first. What a person changes is one operation of the history, on the disk before the function
returns, and comes back as a `Change`. Long actions are generators of `Progress` that may be stopped between two
steps: what was done before stays whole.
"""

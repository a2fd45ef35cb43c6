"""The entity model of camel-tools, where one is on the machine.

`model` finds it, `reader` reads with it (in a process of its own: it takes seconds to load and is slow), `names` makes mentions of
what was heard from it.
"""

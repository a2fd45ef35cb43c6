"""Errors that are told to the user in one sentence; every other exception is a bug."""


class KnownError(Exception):
    """Something that can go wrong without a fault of the program.

    The message is one plain sentence: what happened, what was kept and what to do. The command line
    prints it and exits with status 2; the window shows it in its message bar.
    """


class BadInput(KnownError):
    """A file or a value that cannot be used as it is."""


class ProjectLocked(KnownError):
    """Another program writes to the project; it can still be read."""


class ProjectUnusable(KnownError):
    """A project file that is damaged, written by a newer version, or cannot be read or written."""


class ProjectReadOnly(ProjectUnusable):
    """A project whose file, folder or disk allows no writing; what is there can still be read."""


class ProjectReplaced(ProjectUnusable):
    """The file of an open project was deleted, moved or replaced: what would be written now, nobody would find again."""


class BrokenQuotes(KnownError):
    """Stored spans whose quote no longer matches the text; an export that meets one writes nothing."""

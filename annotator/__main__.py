"""`python -m annotator` is the command `tahqiq`."""

from annotator.cli import main

if __name__ == "__main__":
    main()

"""``python -m suppression_detect`` is the command ``suppression-detect``."""

from suppression_detect.cli import main

if __name__ == "__main__":
    main()

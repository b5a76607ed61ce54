"""``python -m claimminer``: the same as the ``claimminer`` command."""

from claimminer.cli import main

if __name__ == "__main__":
    main()

"""spaCy's training with fixed seeds and matrix products by NumPy's BLAS, on one thread.

    python train.py CONFIG OUTPUT [--paths.train FILE ...]

Where BLIS has no kernel for the processor, NumPy's own BLAS is two to four times as fast.
"""

import sys
from pathlib import Path

import spacy.about
from spacy.cli._util import parse_config_overrides
from spacy.cli.train import train
from thinc.api import NumpyOps, set_current_ops


def main(config: str, output: str, *overrides: str) -> None:
    """Train what the config describes; ``output`` gets model-best and model-last."""
    set_current_ops(NumpyOps(use_blis=False))
    train(Path(config), Path(output), overrides=parse_config_overrides(list(overrides)))


if __name__ == "__main__":
    print(f"spaCy {spacy.about.__version__}", flush=True)
    main(*sys.argv[1:])

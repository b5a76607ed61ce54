"""The command kgx with the Biolink model of the package ``biolink-model``, which KGX would fetch from the network."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import biolink_model
import bmt.toolkit
from kgx import config

MODEL = Path(biolink_model.__path__[0])


class Toolkit(bmt.toolkit.Toolkit):
    """The one that KGX makes for itself."""

    def __init__(self, *_: Any, **__: Any) -> None:
        super().__init__(str(MODEL / "schema" / "biolink_model.yaml"), {"predicate mappings": []})


if __name__ == "__main__":
    prefixes = json.loads(
        (MODEL / "prefixmaps" / "biolink_model_prefix_map.json").read_text(encoding="utf-8")
    )
    config.jsonld_context_map.update(dict.fromkeys(("biolink", "monarch_context", "obo_context"), prefixes))
    bmt.toolkit.Toolkit = bmt.Toolkit = Toolkit
    from kgx.cli import cli

    cli()

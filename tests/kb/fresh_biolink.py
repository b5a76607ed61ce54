"""Makes biolink.json anew: the Biolink classes that exports use, as JSON Schema.

    pip install --no-deps biolink-model
    python tests/kb/fresh_biolink.py

The package's dependencies are many and the schema needs none of them, so the tests keep what it says in a file.
"""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path
from typing import Any, get_args

FILE = Path(__file__).with_name("biolink.json")
CLASSES = (
    "NamedThing", "Gene", "Protein", "Disease", "PhenotypicFeature", "DiseaseOrPhenotypicFeature", "Cell",
    "ChemicalEntity", "Association", "ChemicalAffectsBiologicalEntityAssociation", "GeneAffectsChemicalAssociation",
    "EntityToDiseaseAssociation", "EntityToPhenotypicFeatureAssociation",
)  # fmt: skip


def main() -> None:
    """Write the file."""
    from biolink_model.datamodel import pydanticmodel_v2 as model
    from pydantic.json_schema import models_json_schema

    _, schema = models_json_schema([(getattr(model, name), "validation") for name in CLASSES])
    any_predicate = model.ChemicalEntityToBiologicalProcessAssociation.model_fields["predicate"].annotation
    found = {
        "version": version("biolink-model"), "predicates": sorted(get_args(any_predicate)), **_without_prose(schema),
    }  # fmt: skip
    FILE.write_text(json.dumps(found, indent=0, sort_keys=True) + "\n", encoding="utf-8")


def _without_prose(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_without_prose(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    prose = {name for name in ("description", "title") if isinstance(schema.get(name), str)}
    return {name: _without_prose(part) for name, part in schema.items() if name not in prose}


if __name__ == "__main__":
    main()

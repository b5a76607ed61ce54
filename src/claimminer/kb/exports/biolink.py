"""Relations and concepts in the words of the Biolink model (4.4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from claimminer.kb.concepts import Concept
from claimminer.kb.statements import Family
from claimminer.kb.stored import StoredRelation
from claimminer.records import Direction

__all__ = ["Reading", "agent_type", "category_of", "knowledge_level", "reading_of"]  # fmt: skip

_OF_PREFIX = {
    "HGNC": "Gene", "NCBIGene": "Gene", "PR": "Protein", "UniProtKB": "Protein", "MONDO": "Disease", "DOID": "Disease",
    "SYMP": "PhenotypicFeature", "HP": "PhenotypicFeature", "CL": "Cell", "CHEBI": "ChemicalEntity",
}  # fmt: skip
_OF_LABEL = {
    "CYTOKINE": "Protein", "CELL_TYPE": "Cell", "DRUG": "ChemicalEntity", "CONDITION": "DiseaseOrPhenotypicFeature",
}  # fmt: skip
_MOLECULES = ("Gene", "Protein", "ChemicalEntity")
_CONDITIONS = ("Disease", "PhenotypicFeature", "DiseaseOrPhenotypicFeature")
_PREDICATES: Mapping[Family, str] = {
    "causes": "causes", "increases": "affects", "decreases": "affects", "prevents": "preventative_for_condition",
    "treats": "treats", "improves": "ameliorates_condition", "worsens": "exacerbates_condition", "affects": "affects",
    "associated_with": "associated_with",
}  # fmt: skip
# Where most claims of a relation are of one type, the type may say more than the family.
_OF_TYPE = {
    "contributes_to": "contributes_to", "improves": "ameliorates_condition", "worsens": "exacerbates_condition",
}  # fmt: skip
_LIKELIHOOD: Mapping[Direction, str] = {
    "increase": "associated_with_increased_likelihood_of", "decrease": "associated_with_decreased_likelihood_of",
}  # fmt: skip
_CORRELATED: Mapping[Direction, str] = {
    "increase": "positively_correlated_with", "decrease": "negatively_correlated_with",
}  # fmt: skip
_LEVELS = (
    ("direct", "knowledge_assertion"), ("conditional", "prediction"), ("correlational", "statistical_association"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """A relation in Biolink's words. ``direction`` and ``aspect`` qualify the object of ``biolink:affects``.

    ``object`` is the effect, or what the effect is a risk of where the predicate itself speaks of likelihood.
    """

    predicate: str
    object: Concept
    direction: str | None = None
    aspect: str | None = None

    @property
    def qualifiers(self) -> dict[str, str]:
        """The properties that the direction takes; none where there is no direction."""
        if not self.direction:
            return {}
        named = {"qualified_predicate": "biolink:causes", "object_direction_qualifier": self.direction}
        return named | ({"object_aspect_qualifier": self.aspect} if self.aspect else {})

    def association(self, subject: Concept) -> str:
        """The class of the edge: the one that has the qualifiers, if there is one for these two kinds of things."""
        pair = (_kind(subject), _kind(self.object))
        if not self.direction:
            return "Association"
        if pair[0] == "ChemicalEntity" and pair[1] in ("Gene", "Protein", "Cell", *_CONDITIONS):
            return "ChemicalAffectsBiologicalEntityAssociation"
        if pair[0] in ("Gene", "Protein") and pair[1] == "ChemicalEntity":
            return "GeneAffectsChemicalAssociation"
        of_object = {"Disease": "EntityToDisease", "PhenotypicFeature": "EntityToPhenotypicFeature"}
        return f"{of_object.get(pair[1], '')}Association"


def category_of(curie: str, label: str | None) -> str:
    """The category of a concept, by the prefix of its identifier, else by its label."""
    return f"biolink:{_OF_PREFIX.get(curie.partition(':')[0]) or _OF_LABEL.get(label or '', 'NamedThing')}"


def reading_of(relation: StoredRelation) -> Reading:
    """What a relation says. A hedge never weakens the predicate, except that an unproven treatment is "studied"."""
    effect, direction = relation.effect, relation.direction
    at_risk = effect.base if effect.aspect == "risk" else None
    if (
        at_risk
        and direction in _LIKELIHOOD
        and relation.family in ("increases", "decreases", "associated_with")
    ):
        chemical = _kind(relation.cause) == "ChemicalEntity" and relation.family == "increases"
        predicate = "predisposes_to_condition" if chemical else _LIKELIHOOD[direction]
        return Reading(f"biolink:{predicate}", at_risk)
    predicate = _predicate(relation)
    if predicate != "affects" or relation.family == "affects":
        return Reading(f"biolink:{predicate}", effect)
    aspect = "activity_or_abundance" if _kind(effect) in _MOLECULES else None
    return Reading("biolink:affects", effect, f"{direction}d", aspect)


def knowledge_level(relation: StoredRelation) -> str:
    """How firmly it is said where it is said most firmly."""
    return next((level for name, level in _LEVELS if relation.counts.strengths.get(name)), "not_provided")


def agent_type(relation: StoredRelation) -> str:
    """Who says so: the program, or people where they have looked at the evidence of every article, or found it."""
    reviews = relation.counts.reviews
    if reviews.get("none"):
        return "text_mining_agent"
    return "manual_agent" if set(reviews) == {"added"} else "manual_validation_of_automated_agent"


def _predicate(relation: StoredRelation) -> str:
    if relation.family == "treats" and not relation.counts.strengths.get("direct"):
        return "treats_or_applied_or_studied_to_treat"
    if relation.family == "associated_with":
        return _CORRELATED.get(relation.direction, "associated_with")
    types = relation.counts.types
    commonest = max(sorted(types), key=types.__getitem__)
    if commonest == "contributes_to" and relation.family != "causes":
        return _PREDICATES[relation.family]
    return _OF_TYPE.get(commonest, _PREDICATES[relation.family])


def _kind(concept: Concept) -> str:
    return category_of(concept.curie, concept.label).removeprefix("biolink:")

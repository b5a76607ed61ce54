"""Words that name a kind of the thing they stand before or after, by label. Hyphens are left out.

Quantity and degree stay out on purpose ("severe", "mild", "major", "advanced", "persistent", "low-dose"):
they tell how much, not what.
"""

from __future__ import annotations

# Course, cause, mechanism and group: they make a condition another condition.
_CONDITION = """
acute; subacute; chronic; recurrent; relapsing; remitting; relapsing remitting; refractory; intractable;
latent; early onset; late onset; adult onset; juvenile onset; young onset; new onset; end stage; low
grade; high grade; juvenile; congenital; neonatal; childhood; pediatric; maternal; gestational; perinatal;
prenatal; antenatal; postnatal; postpartum; puerperal; menopausal; postmenopausal; senile; primary;
secondary; idiopathic; essential; familial; hereditary; inherited; genetic; sporadic; acquired; inborn;
systemic; diffuse; disseminated; generalized; localized; focal; regional; widespread; peripheral; central;
bilateral; unilateral; visceral; somatic; autoimmune; immune; immune mediated; allergic; atopic;
inflammatory; infectious; bacterial; viral; fungal; parasitic; septic; aseptic; tuberculous; neuropathic;
nociceptive; nociplastic; neurogenic; musculoskeletal; psychogenic; functional; metabolic; diabetic;
nondiabetic; nutritional; ischemic; hemorrhagic; thrombotic; embolic; vascular; degenerative;
neurodegenerative; demyelinating; traumatic; posttraumatic; post traumatic; postoperative; post operative;
postsurgical; perioperative; procedural; post viral; postviral; post infectious; occupational; exercise
induced; drug induced; stress induced; diet induced; alcohol induced; chemotherapy induced; opioid
induced; treatment resistant; drug resistant; multidrug resistant; antibiotic resistant; hormone
sensitive; insulin dependent; treatment refractory; obstructive; restrictive; reversible; irreversible;
benign; malignant; metastatic; invasive; subclinical; bipolar; unipolar; psychotic; suicidal; seasonal;
nocturnal; nosocomial; hospital acquired; community acquired; opportunistic; age related; work related;
cancer related; alcohol related; obesity related; diabetes related; pregnancy related; stress related;
treatment related; drug related; emotional; psychological; mental; oxidative; tension type; sterile;
mucosal; cellular; endothelial; epithelial; glial; mesenchymal; mitochondrial; tissue
"""

# Parts of the body: "lung inflammation", "abdominal pain". They name the kind of a condition, and of a cell.
_SITES = """
abdominal; stomach; gastric; gastrointestinal; intestinal; bowel; colonic; gut; esophageal; throat; gum;
anal; rectal; colorectal; pancreatic; liver; hepatic; biliary; bile duct; gallbladder; kidney; renal;
bladder; urinary; urinary tract; prostate; testicular; penile; vaginal; cervical; uterine; endometrial;
ovarian; pelvic; breast; heart; cardiac; cardiovascular; coronary; myocardial; arterial; venous;
pulmonary; lung; airway; bronchial; respiratory; alveolar; pleural; nasal; sinus; chest; thoracic; brain;
cerebral; cerebrovascular; cerebellar; spinal; spinal cord; cortical; hippocampal; hypothalamic;
pituitary; nerve; neural; neuronal; cranial; head; facial; face; jaw; neck; shoulder; back; low back;
lower back; upper back; lumbar; hip; knee; ankle; foot; heel; leg; arm; elbow; wrist; hand; finger; thumb;
toe; limb; joint; muscle; muscular; tendon; ligament; bone; skeletal; cartilage; skin; cutaneous; dermal;
epidermal; eye; ocular; corneal; retinal; macular; optic; ear; scalp; hair; thyroid; adrenal; splenic;
thymic; lymphatic; lymphoid; lymph node; bone marrow; blood; vascular; aortic; synovial; adipose; adipose
tissue; placental; umbilical; umbilical cord; cord blood
"""

_CELL_TYPE = """
naive; memory; effector; regulatory; cytotoxic; helper; mature; immature; precursor; senescent; quiescent;
resident; tissue resident; tumor infiltrating; tumor associated; inflammatory; proinflammatory; pro
inflammatory; antiinflammatory; anti inflammatory; classical; nonclassical; non classical; innate;
adaptive; antigen specific; autoreactive; monocyte derived; embryonic; fetal; adult; primary; sensory;
motor; excitatory; inhibitory; dopaminergic; serotonergic; cholinergic; pyramidal; enteric; peripheral;
peripheral blood; plasmacytoid; myeloid; activated
"""

_CYTOKINE = """
proinflammatory; pro inflammatory; antiinflammatory; anti inflammatory; inflammatory; immunosuppressive;
immunoregulatory; regulatory; homeostatic; type 1; type 2
"""

_DRUG = """
topical; inhaled; intranasal; nasal; transdermal; long acting; short acting; rapid acting; extended
release; slow release; immediate release; controlled release; broad spectrum; narrow spectrum; over the
counter; synthetic; semisynthetic; recombinant; pegylated; liposomal; selective; non selective;
nonselective; prophylactic; first generation; second generation; third generation; atypical; prescription;
herbal; medicinal
"""

# Words after the name that belong to it: "chronic pain syndrome", "ketamine hydrochloride".
_CONDITION_AFTER = "syndrome; disorder"
_DRUG_AFTER = """
hydrochloride; hydrobromide; sodium; potassium; calcium; magnesium; sulfate; acetate; citrate; maleate;
mesylate; tartrate; fumarate; succinate; phosphate; besylate; bromide; chloride; nitrate; gluconate;
propionate
"""


# Conditions that make one compound with a condition right before them: "cancer pain", "chemotherapy nausea".
COMPOUND_HEADS: frozenset[str] = frozenset({
    "bleeding", "fatigue", "headache", "infection", "inflammation", "injury", "pain", "swelling", "itching",
})  # fmt: skip


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.split(";"))


SITES: tuple[str, ...] = _phrases(_SITES)

MODIFIERS: dict[str, tuple[str, ...]] = {
    "CONDITION": _phrases(_CONDITION) + _phrases(_SITES),
    "CELL_TYPE": _phrases(_CELL_TYPE) + _phrases(_SITES),
    "CYTOKINE": _phrases(_CYTOKINE),
    "DRUG": _phrases(_DRUG),
}

ENDINGS: dict[str, tuple[str, ...]] = {
    "CONDITION": _phrases(_CONDITION_AFTER),
    "DRUG": _phrases(_DRUG_AFTER),
}

"""Hedges, negation and strength with their scope, as marked sentences (the notation is explained in ``marked.py``)."""

from __future__ import annotations

import pytest
from marked import Row, check, claims_in, plain, rows

MODALS = [
    "[Cherry juice] {~may~ ease} <gout>. | improves conditional decrease",
    "Our findings suggest that [the drug] {reduces} <pain>. | decreases direct decrease",
    "Two studies ~suggest~ that [the drug] {reduces} <pain>. | decreases conditional decrease",
    "[Flashing lights] {~might~ trigger} <a seizure>. | causes conditional none",
    "[A vitamin deficiency] {~could~ cause} <hair loss>. | causes conditional",
    "[The lotion] {~should~ soothe} <the itch>. | improves conditional decrease",
    "[Stress] {can raise} <blood pressure>. | increases direct increase",
    "[Jet lag] often {causes} <headaches>. | causes direct none",
    "In May, [the heatwave] {caused} <dozens of deaths>. | causes direct none",
]

REPORTING = [
    "Early work ~suggests~ that [green tea] {lowers} <cholesterol>. | decreases conditional decrease",
    "The data ~indicate~ that [screen time] {harms} <sleep>. | worsens conditional",
    "Doctors ~suspect~ that [the virus] {damages} <the heart>. | worsens conditional",
    "Some experts ~believe~ [dairy] {worsens} <acne>. | worsens conditional",
    "[Loneliness] {is ~thought~ to weaken} <the immune system>. | decreases conditional decrease",
    "[The mineral] {~appears~ to protect against} <stroke>. | prevents conditional decrease",
    "[Pesticides] {have been ~implicated~ in} <Parkinson's disease>. | contributes_to conditional",
    "Researchers ~predict~ that [warmer summers] {will increase} <asthma attacks>. | increases conditional increase",
    "The trial showed that [walking] {reduces} <knee pain>. | decreases direct decrease",
    "Scientists found that [the gene] {controls} <appetite>. | affects direct loose",
    "The report demonstrates that [lead] {harms} <the developing brain>. | worsens direct",
    "According to the report, [lead] {harms} <the developing brain>. | worsens direct",
    "It is well established that [asbestos] {causes} <lung disease>. | causes direct none",
    "Studies have shown that [vaccines] {prevent} <outbreaks>. | prevents direct decrease",
]

ADVERBS = [
    "[Bright light] ~possibly~ {delays} <sleep>. | decreases conditional decrease",
    "[The toxin] ~probably~ {damages} <the kidneys>. | worsens conditional",
    "[Cannabis] {can ~potentially~ trigger} <psychosis>. | causes conditional none",
    "~Perhaps~ [music] {eases} <anxiety> before surgery. | improves conditional decrease loose",
    "[Being overweight] {does ~not necessarily~ cause} <diabetes>. | causes conditional none",
    "[Better hygiene] is ~partly~ {responsible for} <the decline>. | causes conditional loose",
    "<The rise in allergies> {is due ~in part~ to} [cleaner homes]. | causes conditional",
    "[Snoring] usually {disturbs} <the partner>. | worsens direct",
    "[The injection] clearly {reduced} <the swelling>. | decreases direct decrease",
]

ADJECTIVES_AND_NOUNS = [
    "It is ~possible~ that [mould] {causes} <the cough>. | causes conditional none",
    "[Weight loss] {is ~likely~ to improve} <sleep apnoea>. | improves conditional",
    "[The herb] {is a ~promising~ treatment for} <anxiety>. | treats conditional",
    "[Fatigue] {is a ~possible~ cause of} <road accidents>. | causes conditional none",
    "[The antibody] {has the ~potential~ to halt} <the disease>. | prevents conditional decrease",
    "There is a ~possibility~ that [the implant] {irritates} <the nerve>. | worsens conditional",
    "There is limited ~evidence~ that [magnesium] {reduces} <cramps>. | decreases conditional decrease",
    "A ~potential~ {link between} [gum disease] and <dementia> was reported. | correlational loose",
]

CORRELATIONAL = [
    "[Poor sleep] {~may~ be linked to} <weight gain>. | correlational",
    "[Coffee] {was associated with} <a lower risk of gout>. | correlational decrease",
    "[Red meat] {is ~possibly~ linked to} <bowel cancer>. | correlational",
    "[Height] {correlates with} <lung capacity>. | correlational none",
    "[Low birth weight] {predicts} <heart disease in later life>. | correlational",
    "[Obesity] {is a risk factor for} <arthritis>. | correlational",
    "The study ~suggests~ that [hearing loss] {is associated with} <dementia>. | correlational",
]

OTHER_CLAUSE = [
    (
        "[Fever] {~may~ cause} <chills>, but rest lowers the temperature. | causes conditional none",
        "Fever may cause chills, but [rest] {lowers} <the temperature>. | decreases direct decrease",
    ),
    (
        "[Ibuprofen] {relieves} <pain>, although it might irritate the stomach. | improves direct decrease",
        "Ibuprofen relieves pain, although [it] {~might~ irritate} <the stomach>. | worsens conditional",
    ),
    (
        "While [coffee] {~could~ disturb} <sleep>, water prevents dehydration. | worsens conditional",
        "While coffee could disturb sleep, [water] {prevents} <dehydration>. | prevents direct decrease",
    ),
    "[The drug], which may be sold next year, {reduces} <seizures>. | decreases direct decrease",
    "Although doctors think that the dose is too low, [the pill] {prevents} <migraine>. | prevents direct decrease",
    "[Smoking] {causes} <lung cancer>, and quitting may be hard. | causes direct none",
    "[Statins] {lower} <cholesterol>, which seems to surprise some patients. | decreases direct decrease",
    "[Aspirin] {thins} <the blood>; patients may bruise. | decreases direct decrease",
    "The nurse, who appeared tired, said that [the jab] {prevents} <flu>. | prevents direct decrease",
    "Experts think the law is weak because [alcohol] {damages} <the liver>. | worsens direct",
]

SEMICOLON = [
    (
        "[Salt] {raises} <blood pressure>; potassium may lower it. | increases direct increase",
        "Salt raises blood pressure; [potassium] {~may~ lower} <it>. | decreases conditional decrease",
    ),
    (
        "[Noise] {~may~ disturb} <sleep>; tea helps with stress. | worsens conditional",
        "Noise may disturb sleep; [tea] {helps with} <stress>. | contributes_to direct",
    ),
    (
        "[Stress] {is linked to}, and may even cause, <high blood pressure>. | correlational",
        "[Stress] is linked to, and {~may~ even cause}, <high blood pressure>. | causes conditional none",
    ),
]

SHARED = [
    (
        "[Yoga] {~may~ ease} <back pain> and improve mood. | improves conditional decrease",
        "[Yoga] ~may~ ease back pain and {improve} <mood>. | improves conditional",
    ),
    (
        "[The toxin] {is ~thought~ to damage} <nerves> and to cause tremors. | worsens conditional",
        "[The toxin] is ~thought~ to damage nerves and {to cause} <tremors>. | causes conditional none",
    ),
    (
        "[Noise] {can raise} <blood pressure> and may shorten life. | increases direct increase",
        "[Noise] can raise blood pressure and {~may~ shorten} <life>. | decreases conditional decrease",
    ),
    (
        "Results ~suggest~ that [naps] {improve} <memory> and reduce stress. | improves conditional",
        "Results ~suggest~ that [naps] improve memory and {reduce} <stress>. | decreases conditional decrease",
    ),
    (
        "[The diet] {did not lower} <weight> or improve sleep. | decreases direct negated decrease",
        "[The diet] did not lower weight or {improve} <sleep>. | improves direct negated",
    ),
    (
        "[Garlic] {~might~ lower} <blood pressure>, possibly preventing strokes. | decreases conditional decrease",
        "[Garlic] ~might~ lower blood pressure, ~possibly~ {preventing} <strokes>. | prevents conditional decrease",
    ),
    (
        "[Heat] {~may~ worsen} <fatigue>, leading to falls. | worsens conditional",
        "[Heat] ~may~ worsen fatigue, {leading to} <falls>. | causes conditional none",
    ),
]

CONDITIONS = [
    "~If~ confirmed, [the therapy] {~could~ reverse} <blindness>. | treats conditional loose",
    "[The tablets] {~may~ cause} <drowsiness>. | causes conditional none",
]

NEGATED = [
    "[Antibiotics] {do not kill} <viruses>. | decreases direct negated decrease",
    "[Vitamin C] {doesn't prevent} <colds>. | prevents direct negated decrease",
    "[The vaccine] {cannot cause} <the flu>. | causes direct negated none",
    "There is no evidence that [magnets] {relieve} <pain>. | improves direct negated decrease",
    "[The supplement] {failed to improve} <memory>. | improves direct negated",
    "[Surgery] {never cures} <the condition>. | treats direct negated",
    "[The rash] seldom {causes} <itching>. | causes direct negated none",
    "[The mask] {is not effective against} <dust>. | treats direct negated",
    "[Chocolate] {is not linked to} <acne>. | correlational negated",
    "Researchers found no {link between} [mobile phones] and <brain tumours>. | correlational negated loose",
    "[No diet] {cures} <arthritis>. | treats direct negated",
    "[None of the herbs] {reduced} <the fever>. | decreases direct negated decrease",
    "[Neither drug] {improved} <survival>. | improves direct negated",
    "[Cold air] hardly {affects} <healthy lungs>. | affects direct negated",
    "[The pill] {had no effect on} <blood sugar>. | affects direct negated",
    "[Cracking your knuckles] {does not lead to} <arthritis>. | causes direct negated none",
    "[Sugar] {is not a cause of} <hyperactivity>. | causes direct negated none",
    (
        "[The device] {reduced} <pain> without causing nausea. | decreases direct decrease",
        "[The device] reduced pain without {causing} <nausea>. | causes direct negated none",
    ),
    "[The lotion] {was not found to prevent} <sunburn>. | prevents direct negated decrease",
    "[Homeopathy] {has not been shown to cure} <any disease>. | treats direct negated",
    "[The treatment] {did nothing for} <the pain>. | affects direct negated loose",
    "<The infection> {is not caused by} [poor hygiene]. | causes direct negated none",
    "[The tablets] {are unable to stop} <the bleeding>. | prevents direct negated decrease",
    "A large trial ruled out {a link between} [the vaccine] and <autism>. | correlational negated loose",
    "[The gel] {lacks any effect on} <wrinkles>. | affects direct negated",
    "[Stretching] {~may~ not prevent} <injuries>. | prevents conditional negated decrease",
    "[Fish oil] {does not ~seem~ to prevent} <dementia>. | prevents conditional negated decrease",
    "It is ~unlikely~ that [the dose] {harms} <the baby>. | worsens conditional",
]

CURLY = [
    "[Vaccines] {don’t cause} <autism>. | causes direct negated none",
    "[Copper bracelets] {won’t cure} <arthritis>. | treats direct negated",
    "[The jab] {can’t cause} <the flu>. | causes direct negated none",
    "[Tea] {isn’t a cause of} <insomnia>. | causes direct negated none",
    "[The diet] {hasn’t been shown to prevent} <cancer>. | prevents direct negated decrease",
    "[Fasting] {didn’t improve} <memory>. | improves direct negated",
]

NOT_NEGATED = [
    "[Smoking] not only {damages} <the lungs>. | worsens direct",
    "There is no doubt that [smoking] {causes} <cancer>. | causes direct none",
    "[The drug] {reduces} <pain> in no more than an hour. | decreases direct decrease loose",
    "Not surprisingly, [stress] {disturbs} <sleep>. | worsens direct",
    "[Foods with no sugar] {prevent} <tooth decay>. | prevents direct decrease",
    "[A lack of sleep] {weakens} <the immune system>. | decreases direct decrease",
    "It cannot be denied that [alcohol] {harms} <the liver>. | worsens direct",
    "[The cream] {does not fail to soothe} <the skin>. | improves direct decrease",
    "[The absence of the enzyme] {causes} <cramps>. | causes direct none",
    "Although the pill is not cheap, [it] {prevents} <malaria>. | prevents direct decrease",
    "[The vaccine], which does not contain live virus, {prevents} <polio>. | prevents direct decrease",
    "[Failure to treat the infection] {can cause} <deafness>. | causes direct none",
]

NO_ADVERB = pytest.mark.xfail(strict=True, reason="\"likely\" before an infinitive is taken for the adverb")
KINDS = [
    ("Cherries may ease gout.", "may", "modal"),
    ("Work suggests that tea lowers cholesterol.", "suggests", "verb"),
    ("The mineral appears to prevent stroke.", "appears", "verb"),
    ("The toxin probably damages the kidneys.", "probably", "adverb"),
    ("It is possible that stress causes the cough.", "possible", "adjective"),
    pytest.param("Weight loss is likely to improve sleep.", "likely", "adjective", marks=NO_ADVERB),
    ("There is a possibility that the implant irritates the nerve.", "possibility", "noun"),
    ("If approved, the pill could prevent migraine.", "If", "condition"),
    ("The decline is partly caused by better care.", "partly", "quantity"),
]

CLOSE_TO_DENIAL: list[Row] = [
    "[Not enough fluid] {can cause} <cramps>. | causes direct",
    "[Not smoking] {~might~ prevent} <a stroke>. | prevents conditional",
    "[Stress] {is not the only cause of} <acne>. | causes direct",
    "[The drug]'s {effects on} <the heart> do not show until the next day. | affects direct loose",
    "[The disease] {does not cause} <symptoms> until it has spread. | causes direct negated loose",
    "[The drug] {had little effect on} <pain>. | affects direct negated",
    "[The drug] {caused} <little or no pain>. | causes direct negated",
    "[The drug] {caused} <a little pain>. | causes direct",
    "[The drug] {does not cause} <pain>. | causes direct negated",
]
"""What looks like a denial of the claim and is one of something else, and the other way round."""

PERMITTED: list[Row] = [
    "Your doctor may prescribe [a statin] {to lower} <your cholesterol>. | decreases direct",
    "[Statins] {~may~ lower} <cholesterol>. | decreases conditional",
    "<The skin grew thin>, ~possibly~ {as a result of} [steroid creams]. | causes conditional loose",
    "<The pupils ~may~ shrink> {in response to} [light]. | causes conditional loose",
    "Several studies have ~suggested~ a {role for} [zinc] in <wound healing>. | contributes_to conditional loose",
]
"""What somebody may do, and what may be."""

TABLES: list[list[Row]] = [
    CLOSE_TO_DENIAL, PERMITTED,
    MODALS, REPORTING, ADVERBS, ADJECTIVES_AND_NOUNS, CORRELATIONAL, OTHER_CLAUSE, SEMICOLON, SHARED, CONDITIONS,
    NEGATED, CURLY, NOT_NEGATED,
]  # fmt: skip


@pytest.mark.parametrize("row", rows(*TABLES))
def test_scope(row: Row) -> None:
    check(row)


@pytest.mark.parametrize(("sentence", "cue", "kind"), KINDS)
def test_kinds(sentence: str, cue: str, kind: str) -> None:
    (claim,) = claims_in(sentence)
    assert (cue, kind) in [(hedge.text, hedge.kind) for hedge in claim.hedges]


def test_strength_follows_hedges() -> None:
    """A conditional claim has a hedge, a direct claim none."""
    claims = [claim for table in TABLES for row in table for claim in claims_in(plain(row))]
    assert {claim.strength for claim in claims} == {"direct", "conditional", "correlational"}
    assert {bool(claim.hedges) for claim in claims if claim.strength == "conditional"} == {True}
    assert {bool(claim.hedges) for claim in claims if claim.strength == "direct"} == {False}

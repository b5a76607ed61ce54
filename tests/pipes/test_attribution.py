"""Attribution, as marked sentences: ``[evidence|kind]`` reaches its sentence; a sentence without a mark has none.

In a discourse, ``(evidence|kind)`` after a sentence says that the attribution stands elsewhere.
"""

from __future__ import annotations

import re

import pytest
import spacy
from hypothesis import example, given, settings
from hypothesis import strategies as st
from spacy.language import Language

from claimminer.pipes.attribution import attribution_of, find_attributions
from claimminer.records import Attribution

MARK = re.compile(r"\[([^|\]]+)\|(vague|named)\]")


@pytest.fixture(scope="module")
def blank() -> Language:
    return spacy.blank("en")


def attribute(
    blank: Language, sentences: list[str], breaks: frozenset[int] = frozenset()
) -> list[Attribution | None]:
    """The attributions of these sentences, joined to one article; ``breaks``: those that begin a paragraph."""
    text, spans = "", []
    for i, sentence in enumerate(sentences):
        text += "\n\n" if i in breaks else " " if i else ""
        spans.append((len(text), len(text) + len(sentence)))
        text += sentence
    found = find_attributions(blank.make_doc(text), spans)
    assert all(text[a.start : a.end] == a.text for a in found if a)
    return found


def facts(attribution: Attribution | None) -> tuple[str | None, str] | None:
    return (attribution.text, attribution.kind) if attribution else None


VAGUE = [
    "[Several large studies have shown|vague] that walking eases back pain.",
    "[Scientists have long known|vague] that salt raises blood pressure.",
    "[New research suggests|vague] that naps sharpen memory.",
    "Naps sharpen memory, [new research suggests|vague].",
    "A nap may lower stress, [say sleep experts|vague].",
    "[A growing body of evidence links|vague] gum disease to stroke.",
    "[There is growing evidence|vague] that zinc shortens colds.",
    "[According to experts|vague], oats lower cholesterol.",
    "Ginger reduced nausea [in a small study|vague] of pregnant women.",
    "Cats did not raise the risk [in a British cohort|vague] of 5,000 children.",
    "Milk caused acne [in two cohorts|vague].",
    "Prayer lowers blood pressure, [several of our members have found|vague].",
    "[Many of my readers say|vague] that naps help.",
    "One pill a day could prevent strokes, [doctors in Montreal hope|vague].",
    "[In one trial|vague], ginger reduced nausea.",
    "[In two small trials|vague] ginger reduced nausea.",
    "[In one large trial|vague] a mixture of vitamins slowed the disease.",
    "Two drugs are being tested; [in early trials|vague] they slowed the disease.",
    "[In a pooled analysis of nine cohorts|vague], ginger reduced nausea.",
    "In pooled analysis, ginger reduced nausea.",
    "In multivariable models, ginger was linked to less nausea.",
    "Zinc [has been shown in several trials|vague] to shorten colds.",
    "[Many doctors believe|vague] that stress worsens eczema.",
    "[Some believe|vague] that sugar causes hyperactivity.",
    "[Researchers who followed nurses found|vague] that night shifts raise the risk of diabetes.",
    "[A small, careful trial found|vague] that light therapy lifts mood.",
    "Bath oils add nothing, [a trial of 482 families shows|vague].",
    "Bath oils add nothing, [the Finnish pilot showed|vague].",
    "[One tiny pilot from Lahore found|vague] that seeds lower hormones.",
    "The vapour could scar the airways, [lung doctors fear|vague].",
    "The heat raises the sweat rate, [the physiologists found|vague].",
    "Collagen was linked to moister skin [in most of the trials|vague].",
    "Walking prevented new attacks [in a Sydney trial|vague].",
    "[Some people find|vague] that gluten worsens their pain.",
    "[Research to date suggests|vague] that zinc shortens colds.",
    "[Researchers from New Zealand report|vague] that naps sharpen memory.",
    "[A 2021 study of 500 adults found|vague] that tea lowers blood pressure.",
    "[British researchers say|vague] that mould worsens asthma.",
    "[Studies of Parkinson's disease suggest|vague] that exercise slows decline.",
    "[Earlier trials failed to show|vague] that the drug prevents falls.",
    "[A team tracked 900 men for a decade, finding|vague] that loneliness harms the heart.",
    "Loneliness harms the heart, [finds study|vague]",
    "[There is limited evidence|vague] that zinc shortens colds.",
    "[There have been reports|vague] that the drug causes hair loss.",
    "[Evidence is mounting|vague] that zinc shortens colds.",
    "[Two trials offer|vague] strong evidence that zinc shortens colds.",
    "[Big trials have found|vague] no evidence that zinc causes gout.",
    "[Campaigners blame|vague] the rise on sugary drinks.",
    "[Health officials attribute|vague] the fall to vaccination.",
    "Sugar [is thought by many experts|vague] to cause hyperactivity.",
    "Sugar [is thought by some|vague] to cause hyperactivity.",
    "[Many people believe|vague] that sugar causes hyperactivity.",
    "The drink lowers blood pressure, [its maker says|vague].",
    "[Regulators have warned|vague] that the drug may cause strokes.",
    "[Earlier work in mice has shown|vague] that fasting slows ageing.",
    "[Studies in mice hint|vague] that fasting slows ageing.",
    "[In a comparison of two drugs|vague], aspirin eased more pain.",
    "[A trial published in 2017 showed|vague] that light therapy lifts mood.",
    "[A study in Ghana found|vague] that nets prevent malaria.",
    "[Findings presented at a meeting in Vienna suggest|vague] that nets prevent malaria.",
    "[Researchers reported|vague] on Monday in Boston that nets prevent malaria.",
    "[The researchers wrote|vague] in a medical journal that nets prevent malaria.",
    "Vinegar erodes teeth, [my dentist says|vague].",
    "[My GP told|vague] me that salt raises blood pressure.",
    "[A nurse warns|vague] that the cream causes a rash.",
    "[Patients often blame|vague] the weather for aching joints.",
    "[Some readers say|vague] that magnesium cures cramps.",
    "[Somebody tells|vague] you that stress makes your face round.",
    "[My sister swears|vague] that ginger cures nausea.",
    "[They say|vague] that humming lowers blood pressure.",
    "Stents reduce angina, [a cohort from Norway shows|vague].",
    "[A registry of 9,000 patients showed|vague] that stents reduce angina.",
    "[The mRNA study found|vague] that the jab causes fever.",
    "[The MRI study showed|vague] that the tumour causes pain.",
    "[A much-quoted commission declared|vague] that noise causes dementia.",
    # nobody's word: lore, views that go about, what one has heard
    "[Conventional wisdom holds|vague] that cold weather causes colds.",
    "[Conventional wisdom has it|vague] that chocolate causes acne.",
    "[Clinical experience suggests|vague] that ginger relieves nausea.",
    "[One theory holds|vague] that allergies result from too much hygiene.",
    "[Textbooks state|vague] that iron causes constipation.",
    "[Headlines claim|vague] coffee causes cancer.",
    "[The current thinking is|vague] that rest delays recovery.",
    "[There is a general consensus|vague] among cardiologists that smoking damages the arteries.",
    "[The evidence is now overwhelming|vague] that lead harms children.",
    "[The science is clear|vague]: sugar feeds inflammation.",
    "[By some accounts|vague], the herb cures insomnia.",
    "[You may have heard|vague] that carrots improve eyesight.",
    "As [any nutritionist will tell|vague] you, fibre lowers cholesterol.",
    "[Users report|vague] that the app reduces anxiety.",
    "Healers use the bark, which [they believe|vague] reduces fever.",
    "[Fans on TikTok rave|vague] that it thickens the hair.",
    "[Some in the trade insist|vague] that it shrinks tumours.",
    "[Many in the medical community believe|vague] that stress drives depression.",
    "[The scientific community agrees|vague] that smoking causes cancer.",
    "[Physicians of the day held|vague] that bad air caused cholera.",
    "[Proponents of the diet claim|vague] it reverses diabetes.",
    "[A raft of studies shows|vague] that dogs lower blood pressure.",
    "The gel protected most of the rats [in a laboratory trial|vague].",
    "[A pilot from Ghent suggested|vague] that pickles ease bloating.",
    "[Most cardiologists we spoke to said|vague] that wine raises blood pressure.",
    "[Work by several groups has linked|vague] the gene to gout.",
    "[There are claims|vague] that the herb cures cancer.",
    "Butter raises cholesterol, or [so we are told|vague].",
    "[There is also good evidence|vague] that zinc shortens colds.",
    "[A local herbalist swears|vague] that sage cures sore throats.",
    "[One campaigner told|vague] the paper that fumes worsen asthma.",
    "[Old sailors insist|vague] that rum prevents colds.",
    "[My yoga teacher says|vague] headstands lower blood pressure.",
    "Garlic lowers blood pressure, [warns one butcher|vague].",
    "Fumes worsen asthma, [a school governor complained|vague] on Tuesday.",
    "Lavender improves sleep, [according to one shop assistant|vague].",
    "[According to fans|vague], kombucha cures acne.",
    "[Several former patients say|vague] that the diet relieves pain.",
    "[Some beekeepers believe|vague] that stings ease arthritis.",
    "[A rival company claims|vague] its gel heals wounds faster.",
    "[Many grandmothers swear|vague] by goose fat and say it prevents colds.",
    "[Two nurses I spoke to said|vague] that honey heals ulcers.",
    "The diet reduces pain, [its inventor claims|vague].",
    "[Supporters of the diet say|vague] it reverses diabetes.",
    '"Bleach kills the virus," [one official announced|vague].',
    "Kale prevents cancer, [say its many admirers|vague].",
    "[Vets say|vague] that chocolate kills dogs.",
    "[Critics counter|vague] that the drug causes nausea.",
    "A growing chorus of [dentists argues|vague] that sipping cola causes decay.",
    "The charm lowers stress, or so [one blogger claims|vague].",
    "Green apples settle the stomach, [old hands on the bridge will tell|vague] you.",
    "As [any nurse will tell|vague] you, tea worsens sleep.",
    "Fatigue causes mistakes, [members report|vague].",
    "[Gardeners in the valley will tell|vague] you that nettles ease arthritis.",
    "Zinc shortens colds, [per a 2016 review|vague].",
    "This is in keeping with [earlier work, in which|vague] light reduced fatigue.",
    "[One consultant, who asked not to be named, said|vague] gaps increase infections.",
    "[A nurse on the ward, speaking anonymously, said|vague] gaps increase infections.",
    "Fumes worsen asthma, [our sources say|vague].",
    "[A source at the trust said|vague] masks reduce infections.",
    "Pacing improves energy, [according to patient groups|vague].",
    "[According to its website|vague], the bra relieves headaches.",
]
NAMED = [
    "[Researchers at the University of Bangor found|named] that kale lowers cholesterol.",
    "Kale lowers cholesterol, [said Dr Ada Quill|named], a dietitian.",
    "[Ada Quill, a dietitian at the clinic, warned|named] that kale interacts with warfarin.",
    "“Kale lowers cholesterol,” [said lead author Ada Quill|named].",
    "[According to the World Health Organization|named], smoking causes lung cancer.",
    "[The U.S. Food and Drug Administration warns|named] that kratom can cause seizures.",
    "[The NHS says|named] that vaccination prevents measles.",
    "[A study published last week in The Lancet found|named] that statins prevent strokes.",
    "Statins prevent strokes, [suggests research published online in the journal Thorax|named].",
    "[A 2019 Cochrane review concluded|named] that cranberry juice prevents no infections.",
    "[Data from the Framingham Heart Study show|named] that obesity spreads among friends.",
    "[The data, which appeared in BJU International, show|named] that tea protects the kidneys.",
    "[A study headed by the Mayo Clinic shows|named] that tea protects the kidneys.",
    "[The SUNRISE trial showed|named] that light therapy lifts mood.",
    "[Quill et al. reported|named] that kale lowers cholesterol.",
    "In a trial at Leeds University, [researchers found|named] that light therapy lifts mood.",
    "[Harvard scientists have linked|named] red meat to diabetes.",
    "Kale lowers cholesterol, [the team reported last month in the Leeds Journal of Diet|named].",
    "Kale lowers cholesterol, [scientists wrote on Tuesday in the journal Thorax|named].",
    "Writing in the BMJ, [the researchers say|named] that kale lowers cholesterol.",
    "[The charity Breathe UK says|named] that mould triggers asthma.",
    "[A trial in Gut found|named] that kale lowers cholesterol.",
    "[The Leeds birth cohort showed|named] that kale lowers cholesterol.",
    "[Researchers at the University of Nairobi in Kenya say|named] that nets prevent malaria.",
    "Peanut prevents peanut allergy, [the ARCH-2 trial found|named].",
    "[The phase 3 ARCH-2 trial found|named] that peanut prevents allergy.",
    "[The LUMA-HF trial found|named] that the drug lowers deaths.",
    "[The NORDHEART registry shows|named] that stents reduce angina.",
    "[Orvalis AG announced|named] that its pill reduced pain.",
    "The pill cut weight, [Kestrel Pharma said|named] on Monday.",
    "[Kestrel plc says|named] that the patch relieves pain.",
    "[According to a spokesman for Kestrel plc|named], the patch relieves pain.",
    "[A Swedish team reported in eLinden Notes|named] that ink causes cancer.",
    "[Kidney Research UK says|named] that salt harms the kidneys.",
    "[The Leeds Times reported|named] that smoke causes asthma.",
    "[Surgeons at Castlegate University will report|named] that gum bacteria loosen knees.",
    "[Neuroscientist Karim Odell points|named] out that blue light delays sleep.",
    "[Nutritionist Bea Marsh notes|named] that fibre lowers cholesterol.",
    "[A pilot from Pfizer suggested|named] that pickles ease bloating.",
    "Kale prevents cancer, [says gardener Monty Plum|named].",
    "[A spokesman for Marlow Council said|named] that fumes worsen asthma.",
    "Fumes worsen asthma, [according to Kent County Council|named].",
    "[Its chairman, Huw Prys, said|named] rotating pastures cuts the number of worms.",
    "[The lead author, Dr Ann Roe, said|named] that tea worsens sleep.",
    "[Sister Blake felt|named] that rails increase injuries.",
    "Zinc shortens colds, [per the CDC|named].",
    "[Lopez, who led the study, said|named] the spray cut colds by two days.",
    "[Brown, the lead author, told|named] reporters that gloves increase infections.",
    "[Hippocrates wrote|named] that willow bark eases pain.",
    "[Popper argued|named] that doubt reduces error.",
]
NONE = [
    "Several patients found that naps lower stress.",
    "Walking eases back pain.",
    "Stress is thought to worsen eczema.",
    "It is widely believed that sugar causes hyperactivity.",
    "Zinc has been shown to shorten colds.",
    "Blood tests may show that anaemia causes the fatigue.",
    "Nerve conduction studies showed damage due to diabetes.",
    "The results of the test suggest an infection.",
    "Your doctor may suggest a drug that lowers blood pressure.",
    "The drug is used in studies of people with asthma.",
    "People in clinical trials often receive a placebo that reduces pain.",
    "Scientists are studying whether naps sharpen memory.",
    "More studies are needed to confirm that naps help.",
    "The University of Bangor supports research on kale.",
    "Patients reported that the cream reduced itching.",
    "There is no evidence that the cream reduces itching.",
    "Doctors do not know what causes the rash.",
    "We found that naps sharpen memory.",
    "The present study shows that naps sharpen memory.",
    "Crohn's disease causes cramps, and Lyme disease causes a rash.",
    "The rash is found in Europe.",
    "The test helps doctors predict a stroke.",
    "My tradition holds no water, but tea prevents kidney stones.",
    "Belief reduces pain, and that suggests a placebo effect.",
    "People believe in it, and belief reduces pain.",
    "One idea is that salt calms the nerves.",
    "There is a risk that the herb harms the liver.",
    "Your surgeon will report that bacteria loosen the knee.",
    "The view is blocked because the lens causes glare.",
    "The figures are solid: calcium strengthens bone.",
    "The evidence of damage is clear on the scan: smoking destroys the airways.",
    "We were told off, and shame raises blood pressure.",
    "The story goes on for years, and stress harms the heart.",
    "The farming community uses sprays that cause asthma.",
    "The points that matter reduce pain.",
    "There is little evidence that zinc shortens colds.",
    "There isn't enough evidence that zinc shortens colds.",
    "No study has shown that zinc shortens colds.",
    "No researchers have claimed that zinc shortens colds.",
    "We found evidence that zinc shortens colds.",
    "The illness was blamed on the water.",
    "The attributes of the drug cause nausea.",
    "People who believe they are ill feel more pain.",
    "The company makes a drug that reduces pain.",
    "The association explains why coffee drinkers live longer.",
    "Shift work shows effects on sleep.",
    "Further work is needed to show that naps help.",
    "In comparison with placebo, aspirin eased more pain.",
    "Insulin provides the cells with sugar.",
    "A doctor may recommend a drug that reduces pain.",
    "Your dentist says when to floss.",
    "Noise harms what they say they love.",
    "My doctor found a lump caused by an infection.",
    "The patients said that the cream reduced itching.",
    "Some people can tell that a migraine causes the pain.",
    "People find walking dull, which worsens their mood.",
    "Fear raises blood pressure, and doubt worsens sleep.",
    "Old tears are another story: they raise the risk of arthritis.",
    "Parents did not tell their children that sugar causes caries.",
    "If patients blame the drug, another one may help.",
    "People who say they are tired have anaemia.",
    "The cohort showed high mortality due to asthma.",
    "Doses are chosen according to weight, and tablets reduce fever.",
    "If your doctor says so, statins reduce your risk.",
    "Your doctor may say that statins reduce your risk.",
    "No doctor claims that sugar causes cancer.",
    "That said, sugar causes tooth decay.",
    "Insurance claims rise, and smoking causes most fires.",
    "Patients who said they smoked had a higher risk of cancer.",
    "Aspirin reduces fever and is told apart by its smell.",
    "Patients were told that exercise reduces pain.",
    "People are warned that heat causes stroke.",
    "Blood tests say little, and salt raises blood pressure.",
    "Take the tablets according to the schedule; they prevent clots.",
    "Needless to say, sugar causes tooth decay.",
    "Smoking, it must be said, causes cancer.",
    "Your nurse will tell you how tea worsens sleep.",
    "The staff will tell you that tablets cause nausea.",
    "A nurse will tell you that tea worsens sleep.",
    "Patients felt that the drug caused nausea.",
    "Judge the dose by weight, and tablets reduce pain.",
    "Nurse your sprain; ice reduces swelling.",
    "The dose is 20 mg per day in children, and reduces pain.",
    "Rates varied according to age group, and smoking raises them.",
    "Cases were grouped according to source of infection; gloves prevent it.",
    "Managing a counter without breaks causes stress.",
    "People believe in it, and belief reduces stress.",
]


@pytest.mark.parametrize("marked", VAGUE + NAMED + NONE)
def test_sentence(blank: Language, marked: str) -> None:
    match = MARK.search(marked)
    expected = (match[1], match[2]) if match else None
    assert facts(attribute(blank, [MARK.sub(r"\1", marked)])[0]) == expected


DISCOURSES = {
    "team named before": [
        ("A team at Leeds University found that kale lowers cholesterol.", "named"),
        ("They also found that it protects the heart.", "named"),
        ("The researchers say that steaming it helps.", "named"),
        ("Kale causes wind.", None),
    ],
    "a thing that raises something reports nothing": [
        ("In one large trial, a mixture of vitamins slowed the disease.", "vague"),
        ("Leave carotene out if you smoke: it raises the risk of cancer.", None),
    ],
    "team never named": [
        ("Researchers have found that kale lowers cholesterol.", "vague"),
        ("The researchers say that steaming it helps.", "vague"),
    ],
    "a study tells on": [
        ("A trial in The Lancet followed 400 nurses.", None),
        ("Those who slept badly had more colds.", "named"),
        ("Participants over fifty had no more colds.", "named"),
        ("Colds are caused by viruses.", None),
        ("Participants often ask why.", None),
    ],
    "a team follows people": [
        ("The team from Leeds University followed 8,112 pensioners.", None),
        ("Those with hearing loss had a higher risk of a fall.", "named"),
    ],
    "those who are meant in general": [
        ("The team from Leeds University followed 8,112 pensioners.", None),
        ("Those with hearing loss have a higher risk of a fall.", None),
    ],
    "person, pronoun, surname": [
        ("Sleep protects the heart, said Professor Ida Moss.", "named"),
        ("She added that naps lower stress.", "named"),
        ("Moss also warned that noise raises blood pressure.", "named"),
    ],
    "somebody with an age": [
        ("Tom Baker, 45, took the pills for a year.", None),
        ("He said they caused headaches.", "named"),
    ],
    "a year that is no age": [
        ("In May, 45 of them were sprayed.", None),
        ("He said they caused headaches.", "vague"),
    ],
    "pronoun for nobody": [
        ("They found that naps lower stress.", None),
        ("It shows that naps lower stress.", None),
    ],
    "another voice": [
        ("Ida Moss of Leeds University said that naps lower stress.", "named"),
        ("Experts say that coffee causes insomnia.", "vague"),
        ("Coffee raises blood pressure.", None),
    ],
    "running quotation": [
        ("“Sleep protects the heart.", "named"),
        ("It lowers blood pressure,” said Dr Moss.", "named"),
        ("“Naps reduce stress.", "named"),
        ("Noise increases it.”", "named"),
        ("Noise causes hearing loss.", None),
    ],
    "straight quotation marks": [
        ('"Sleep protects the heart," said Dr Moss.', "named"),
        ('"It lowers blood pressure."', "named"),
        ("Noise causes hearing loss.", None),
    ],
    "a quoted phrase binds nothing": [
        ("Experts say naps help.", "vague"),
        ("The so-called “leaky gut” causes bloating.", None),
    ],
    "an abstract's own results": [
        ("We examined 200 nurses.", None),
        ("Previous studies have shown that naps help.", "vague"),
        ("These findings suggest that naps reduce stress.", None),
        ("The results indicate that noise harms sleep.", None),
    ],
    "the charity is the one that was named": [
        ("The Kidney Trust says that salt harms the kidneys.", "named"),
        ("Salt raises blood pressure, the charity adds.", "named"),
    ],
    "a named person's team": [
        ("Several studies have found that naps help.", "vague"),
        ("Dr Moss’s team compared 80 nurses with 80 drivers.", None),
        ("Naps reduced stress, the team reported.", "named"),
        ("They saw no link between naps and weight.", "named"),
    ],
    "results go on in the past tense": [
        ("Walking lowered blood pressure, the WALK team reported.", "named"),
        ("It did not improve sleep.", "named"),
        ("No difference in weight was seen.", "named"),
        ("Walkers also had less pain.", "named"),
        ("By contrast, cycling had no effect.", "named"),
        ("Walking is cheap, and it prevents boredom.", None),
        ("It did not improve sleep.", None),
    ],
    "a contrast with a new topic": [
        ("Experts say that coffee causes insomnia.", "vague"),
        ("Tea, by contrast, appears to calm the nerves.", None),
    ],
    "however, in the article's own voice": [
        ("Experts say that coffee causes insomnia.", "vague"),
        ("However, tea calms the nerves.", None),
    ],
    "history is no result": [
        ("Experts say that insulin lowers blood sugar.", "vague"),
        ("It was discovered in 1921.", None),
    ],
    "a company goes on as it": [
        ("Orvalis AG announced that its pill reduced weight.", "named"),
        ("Nausea was more common with the pill, it added.", "named"),
        ("The company expects that the drug lowers the risk of stroke.", "named"),
    ],
    "it says nothing": [
        ("A study in Gut found that iodine prevents goitre.", "named"),
        ("Iodine is cheap, and it adds taste.", None),
    ],
    "they, in a journal": [
        ("Dentists looked at 900 adults.", None),
        ("Vaping raised the risk of gum disease, they reported in the Journal of Oral Habits.", "named"),
        ("They also found that it stains teeth.", "named"),
    ],
    "named without a report": [
        ("Researchers at Leeds University are recruiting nurses.", None),
        ("Naps reduce stress, the team says.", "named"),
    ],
    "whose report": [
        ("The World Health Organization put a number on overwork.", None),
        ("Overwork causes strokes, their report says.", "named"),
    ],
    "nobody's team": [
        ("Researchers are recruiting nurses.", None),
        ("Naps reduce stress, the team says.", "vague"),
    ],
    "a titled person, then she": [
        ("Dr Ida Moss runs a sleep clinic.", None),
        ("Naps lower stress, she says.", "named"),
    ],
    "a study put to work": [
        ("The WALK trial put that to the test.", None),
        ("Overall, the walks had no effect on weight.", "named"),
        ("Overall, walking is healthy.", None),
    ],
    "after a colon": [
        ("A trial in Gut followed 400 nurses: those who napped had less pain.", "named"),
    ],
    "news of a study": [
        ("A study in Nature shows that naps help.", "named"),
        ("These findings suggest that naps reduce stress.", "named"),
    ],
}


@pytest.mark.parametrize("name", DISCOURSES)
def test_discourse(blank: Language, name: str) -> None:
    sentences, expected = zip(*DISCOURSES[name], strict=True)
    assert [a.kind if a else None for a in attribute(blank, list(sentences))] == list(expected)


def test_evidence_stands_where_the_source_is_named(blank: Language) -> None:
    first, second = attribute(
        blank, ["A trial in The Lancet followed 400 nurses.", "Participants had more colds."]
    )
    assert first is None
    assert facts(second) == ("A trial in The Lancet followed", "named")


def test_stops_at_a_new_paragraph(blank: Language) -> None:
    sentences = [
        "A trial in Gut found that naps help.",
        "Participants slept well.",
        "The team also found stress.",
    ]
    assert [a is not None for a in attribute(blank, sentences)] == [True, True, True]
    assert [a is not None for a in attribute(blank, sentences, frozenset({1, 2}))] == [True, False, True]


@pytest.mark.parametrize(
    ("text", "claim", "reached"),
    [
        ("Studies show that tea lowers stress.", "tea lowers stress", True),
        ("Studies show that tea lowers stress, but coffee raises it.", "coffee raises it", False),
        ("Studies show that tea lowers stress, but not that it cures pain.", "it cures pain", True),
        ("Studies show that tea lowers stress; coffee raises it.", "coffee raises it", False),
        ("Coffee raises stress, and one study found that tea lowers it.", "Coffee raises stress", False),
        ("Trials show that tea helps, although falls rose in the treated group.", "falls rose", True),
        ("Trials show that tea helps; deaths were rarer among those who drank it.", "deaths were", True),
        ("Trials show that tea helps, although coffee raises stress.", "coffee raises", False),
        ("Coffee raises stress, researchers say.", "Coffee raises stress", True),
    ],
)
def test_reach_inside_a_sentence(blank: Language, text: str, claim: str, reached: bool) -> None:
    sentences = [(0, len(text))]
    found = find_attributions(blank.make_doc(text), sentences)
    start = text.index(claim)
    assert (attribution_of(text, sentences, found, start, start + len(claim)) is not None) is reached


WORDS = [
    "Studies", "show", "used", "that", "the", "researchers", "“", "”", '"', "said", "Dr", "Moss", "in", "a", "study",
    ",", "according", "to", "University", "of", "and", "found", "They", "evidence", "been", "reported", "by",
]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=9), min_size=1, max_size=6),
    st.sampled_from((".", "")),
)
@example([["a", "study", "used"]], "")
def test_offsets_hold_for_any_text(sentences: list[list[str]], stop: str) -> None:
    found = attribute(spacy.blank("en"), [" ".join(words) + stop for words in sentences], frozenset({2}))
    assert len(found) == len(sentences)


@pytest.mark.parametrize(
    ("sentence", "kind", "words"),
    [
        ("Studies [1] show that walking eases pain.", "vague", "Studies [1] show"),
        ("A study by [University] found that walking eases pain.", "vague", "A study by [University] found"),
        ("According to [Expert Name], walking eases pain.", "vague", "According to [Expert Name]"),
        (
            "A study by Bangor University [1] found that tea helps.",
            "named",
            "A study by Bangor University [1] found",
        ),
    ],
)
def test_brackets_within_a_report(blank: Language, sentence: str, kind: str, words: str) -> None:
    assert facts(attribute(blank, [sentence])[0]) == (words, kind)

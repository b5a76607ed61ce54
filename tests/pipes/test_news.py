"""Wordings of news and press releases: what treatments are for, who is compared with whom, how reports are told."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

AIMS: list[Row] = [
    "[Keyhole surgery] for the treatment of <hernia> {is safe and effective}. | treats direct",
    "[Talking therapy] for <depression> {is as effective} as tablets. | treats direct",
    "[Steroid creams] for <eczema> {are not effective}. | treats direct negated",
    "Treatment of <hernia> with [mesh] {is safe and effective}. | treats direct",
    "[Botox] for <migraine> {is effective} in adults. | treats direct",
    "The plan for the management of staff is effective.",
    "Screening for cancer is effective.",
    "The campaign against smoking was successful.",
    "[Allopurinol] {is used in} <the treatment of gout>. | treats direct",
    "[Heparin] {is given in} <the prevention of clots>. | treats direct",
    "Zinc is used in the production of paint.",
    "The form was used in the management of the firm.",
]

CHANCES: list[Row] = [
    "[Drivers who smoke cannabis] {are nearly twice as likely to cause} <a crash>. | correlational increase",
    "[Temporary staff] {are twice as likely as permanent ones to be} <involved in errors>. | correlational increase",
    "[Smokers] {have a greater risk of progressing to} <kidney failure>. | correlational increase",
    "[The implant] {poses a greater risk of} <infection>. | contributes_to direct",
    "[People with diabetes] face double the {risk of} <depression>. | correlational increase",
    "[The move] {puts the children at an increased risk for} <asthma>. | contributes_to direct",
    "[Older patients with a hip fracture] {die sooner after surgery than} <younger ones>. | correlational loose",
    "[People who own a dog] more often {see} <a doctor> than do people who own a cat. | correlational loose",
    "{Fewer of} [the walkers] <fell ill>. | correlational decrease",
    "<Fewer patients> {died in} [the group that got the drug]. | correlational decrease",
    "Fewer patients were treated on the new ward.",
    "Fewer women smoke today.",
    "More people died in the floods.",
]

REPORTS: list[Row] = [
    "Oslo study [Higher lead levels] {associated with} <hearing loss> | correlational",
    "Study [Short naps] {lower} <stress> | decreases direct",
    "Study finds [naps] {lower} <stress> in older people | decreases direct loose",
    "Research needs of the clinic grow",
    "New research ~indicates~ [drugs known as statins] {~may~ prevent} <strokes>. | prevents conditional",
    "<A high lead level> {~may~ have been due ~in some cases~ to} [old pipes]. | causes conditional",
    "<Small cancer> {risk following} [scans in childhood] confirmed | correlational",
]

GROUPS: list[Row] = [
    "[Older patients undergoing heart surgery] often {experience} <changes in cognitive function>. | correlational",
    "Older patients undergoing heart surgery often experience changes in staff.",
    "[Children with severe asthma attacks who are treated early] {less often have} <scars>. | correlational loose",
    "[Lupus] {attacks} <the kidneys>. | worsens direct",
    "<Pain> {increased in} [smokers] between the visits. | correlational increase",
    "Obesity increased in women between 2008 and 2009.",
    "Children continue to account for a large share of deaths from crashes.",
    "[Smoking] {accounts for} <a third of deaths from cancer>. | causes direct",
    "French patients respond differently to other patients.",
    "<Patients> {respond differently to} [the drug]. | affects direct loose",
    "Most children with head injuries are seen in small hospitals.",
    "Long waits are a huge barrier to treating obesity.",
]

TOLD: list[Row] = [
    (
        "[Toys]--such as bears--{can block} <the airway> and pose a suffocation risk. | decreases direct loose",
        "[Toys]--such as bears--can block the airway and {pose} a <suffocation> risk. | contributes_to direct loose",
    ),
    "\"[Poor outcomes for clinics] {~could~ lead to} <poor care>,\" said Jo Lind, a professor. | causes conditional",
    "Results also found that [Asians and those without cover] {had} <reduced use of dialysis>. | correlational loose",
    "<Relapse> {can be predicted from} [a blood count]. | correlational",
    "Relapse was predicted in patients with lupus.",
    "[Survivors who smoke] {put themselves at a greater risk of} <another stroke>. | correlational increase",
    "[Smoking] {puts people at risk of} <a stroke>. | contributes_to direct",
    "Programmes and strategies used to combat malaria pose problems.",
    "[Two drugs used to combat malaria] {reduce} <fever>. | decreases direct",
    "Chest pain is the most common reason people go to hospital.",
    "[Asthma] {is a common reason for} <hospital admission>. | causes direct",
    "This adds up to 40 deaths a year.",
    "[Salt] {adds to} <the risk of stroke>. | contributes_to direct",
]

HEADLINES: list[Row] = [
    "[Yoga] {beats} <pills for back pain> | treats direct loose",
    "Her heart beats faster at night.",
    "[Gum disease] {~may~ be a red flag for} <heart trouble>. | correlational",
    "The goods carry a red flag for export.",
    "[A blood test] {predicts} who <will get dementia>. | correlational loose",
    "Doctors can predict who will come.",
    "<The risk> {rose by 5 percent for} [each extra drink]. | correlational increase",
    "Deaths rose by 5 percent each year.",
    "[Mice lacking the gene] {gained} <less weight>. | correlational decrease",
    "[The protein] {plays a previously unknown role in} <pain>. | contributes_to direct",
    "[The tablet] was well tolerated and {eased} <the pain>. | improves direct",
    "The cells were washed and treated twice.",
    "[A broad plan] that {helps improve} <breathing> was praised. | improves direct loose",
    "[Birth defects] {associated with} <the drug> | correlational",
    "A study has identified the risk of [defects] {associated with} <the drug>. | correlational",
    "They reviewed the risk of defects associated with the drug.",
    "The report adds to the work {linking} [an infection caused by a tick] to <arthritis>. | correlational",
    "[Lower salt intake] {~likely~ to have had key role in} <fewer strokes> | contributes_to conditional",
]

ABSTRACTS: list[Row] = [
    "[Sleep] and <mood> {are closely linked} in teenagers. | correlational",
    "The two wards are linked in winter.",
    "[The score] {can be used as a predictor of} <relapse>. | correlational",
    "We used weight as a marker of health.",
    "[The treatment] {had a good long-term effect on} <pain>. | affects direct",
    "The long-term effect on pain is unknown.",
    "<The benefit> {~appears~ mediated by} [weight loss]. | contributes_to conditional",
    "The staff felt supported by the manager.",
    "<Joint pain> {is a frequent manifestation in} [patients with SpA]. | correlational",
    "<Wide vessels> {are a common finding in} [ESRD patients]. | correlational",
    "Asthma is a common finding in NHS patients.",
    "<Hospital stays> {were prolonged in} [patients with sepsis]. | correlational increase",
    "<Quality of life> {is compromised in} [patients with lupus]. | correlational decrease",
    "[The variant] {~may~ indicate} <an increased risk of relapse>. | correlational increase",
    "Our results indicate an increased risk of stroke.",
    "<Statins> {are more often used by} [smokers] than by others. | correlational increase",
    "The form is used by the clinic.",
    "<The vaccine> {was less effective among} [smokers]. | correlational decrease",
    "[The vaccine] {was less effective against} <mumps>. | treats direct loose",
]

CONCLUSIONS: list[Row] = [
    "<Survival> {was not affected after} [the switch to the new drug]. | correlational negated",
    "Homes were affected after the storm.",
    "[Surgery] {was superior to drugs in terms of} <pain relief>. | treats direct",
    "[Surgery] {was not inferior to drugs with regard to} <survival>. | treats direct negated",
    "The plan was superior in terms of cost.",
    "[Zinc] {has a protective role against} <diarrhoea>. | prevents direct",
    "[Zinc] {~seems~ a ~promising~ treatment for} <diarrhoea>. | treats conditional",
    "[Low zinc] {was found to be a risk for} <diarrhoea>. | correlational increase",
    "There is a risk for the staff.",
    "<Zinc> {was more beneficial in} [girls]. | correlational increase",
    "[Zinc] {is beneficial in} <diarrhoea>. | improves direct",
]

UNCLAIMED: list[Row] = [
    "Poor growth was seen, despite increasing the dose.",
    "Despite lowering the dose, [the drug] {eased} <pain>. | improves direct",
    "Interventions in early life should focus on optimising growth while minimising weight gain.",
    "Reflux had a high prevalence in obese patients.",
    "High lead levels were observed in some countries.",
    "<High lead levels> {were observed in} [~some patients~ with gout]. | correlational loose",
    "The figure raises safety issues.",
    "Sampling was used to recruit the participants.",
    "[The signal] {recruits} <immune cells>. | increases direct",
    "Scans are recommended for risk assessment.",
    "[Statins] {are recommended for} <high cholesterol>. | treats direct",
    "The list covers trends in treating diabetes.",
    "[Advances in treating cancer] {have cut} <deaths>. | decreases direct",
]

RISING: list[Row] = [
    "[Weight loss] {~could~ yield} <long-term heart and vascular benefits>. | improves conditional",
    "[Nurses who smoke] {have} <higher rates of back pain>. | correlational increase",
    "The nurses have higher hopes.",
    "[Stents] {work no better than drugs for} <chest pain>. | treats direct negated",
    "[Stroke] {has risen to become a leading cause of} <death>. | causes direct",
    "She has gone to become a nurse.",
]

TABLES: list[list[Row]] = [AIMS, CHANCES, REPORTS, GROUPS, TOLD, HEADLINES, ABSTRACTS, CONCLUSIONS, UNCLAIMED, RISING]


@pytest.mark.parametrize("row", rows(*TABLES))
def test_news(row: Row) -> None:
    check(row)

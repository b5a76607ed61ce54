"""What news tells besides health: money, law, services, opinion, plans; and what looks like it and is a claim."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

AFFAIRS: list[Row] = [
    "Sales of painkillers dropped after the ban.",
    "Traffic fell during the walkout.",
    "Ticket sales soared after the series was shown.",
    "The strike led to a backlog at the laboratory.",
    "Staff shortages have led to longer waits.",
    "The closure of the mill caused a shortage of masks.",
    "Her death prompted an inquest.",
    "The ruling triggered a wave of lawsuits.",
    "The article damaged the reputation of the surgeon.",
    "Waiting lists are longer in the north than in the south.",
    "The centre has reduced waiting times by opening on Sundays.",
    "You can cut your bill by switching supplier.",
    "The agency turned down the drug.",
    "Higher costs forced the clinic to close.",
    "The row led to questions in parliament.",
    "More women than men took part.",
    "[Anaemia] {causes} <shortage of breath>. | causes direct",
    "[The injury] {led to} <closure of the artery>. | causes direct",
    "<Asthma attacks> {dropped after} [the ban]. | correlational decrease",
    "[The ban] {reduced} <deaths from heart attacks>. | decreases direct",
    "[The campaign] {cut} <smoking among teenagers>. | decreases direct",
    "[The row] {caused} <her high blood pressure>. | causes direct",
    "[The gene] {turns down} <inflammation>. | decreases direct loose",
    "[Lack of sleep] {forced} <the heart to work harder>. | causes direct loose",
]

MANNERS: list[Row] = [
    "The pandemic changed the way people work.",
    "The vaccine transformed the way doctors treat infants.",
    "[The drug] {changes} <the way the body handles sugar>. | affects direct",
    "[The tumour] {altered} <the way her heart worked>. | affects direct",
]

DECISIONS: list[Row] = [
    "The trial was stopped early because of slow recruitment.",
    "The vaccine was withdrawn in 2018 because of poor sales.",
    "Because of the small number of cases, the risk is hard to estimate.",
    "Because of limited data, bleeding could not be judged.",
    "<Bleeding> {stopped because of} [the bandage]. | causes direct loose",
    "<The rate> {was higher because of} [a number of factors, including stress]. | causes direct loose",
]

ASKED: list[Row] = [
    "It is too early to know how much of the benefit is due to weight loss.",
    "Nobody can say how many of the deaths were caused by the heat.",
    "The study could not tell to what extent smoking explained the strokes.",
    "The genes that cause the rash have not been found.",
    "Where the tube is put depends on the size of the tumour.",
    "[How much people eat] {affects} <their weight>. | affects direct",
    "[Stress] {affects} <how much people eat>. | affects direct",
    "<How long the pain lasts> {depends on} [the size of the tumour]. | affects direct",
]

KINDS: list[Row] = [
    "Type 2 diabetes accounts for nine in ten cases of diabetes.",
    "Ischaemic strokes account for most strokes.",
    "Infections of the chest account for half of all infections.",
    "[Type 2 diabetes] {accounts for} <many cases of blindness>. | causes direct",
    "[Alcohol] {accounts for} <a fifth of cases of liver cancer>. | causes direct",
]

FOLLOWING: list[Row] = [
    "The following medicines may raise blood pressure:",
    "The following steps can ease heartburn:",
    (
        "[The following medicines] {~may~ raise} <blood pressure>: steroids and the pill. | increases conditional"
    ),
]

PERMITTED: list[Row] = [
    "You may restart dialysis if you change your mind.",
    "You may stop the drops if you feel better.",
    "You may need stronger tablets if your pain is severe.",
    "You may need higher doses if you put on weight.",
    "<Your blood pressure> {~may~ fall} if [you walk every day]. | correlational decrease",
]

ITEMS: list[Row] = [
    "Being exposed to bright light, such as in treatment for psoriasis.",
    "Having been exposed to measles.",
    "Taking drugs that weaken the immune system.",
    "Having an illness that damages the nerves.",
    "[Being exposed to asbestos] {can cause} <lung cancer>. | causes direct",
    "[Taking drugs that weaken the immune system] {raises} <the risk of infection>. | increases direct",
]

SOUGHT: list[Row] = [
    "Work in the laboratory focuses on developing drugs that can slow dementia.",
    "The grant is for designing vaccines that prevent malaria.",
    "The tool can help patients and their doctors determine their risk.",
    "The questions help the nurse assess the risk of falls.",
    "[The team's drug], which took years of work, {slows} <dementia>. | decreases direct",
]

ESTEEMED: list[Row] = [
    "This step is most important after a fall.",
    "The jab is more popular in winter.",
    "<Falls> {were more common after} [a change of tablets]. | correlational increase",
]

SHARES: list[Row] = [
    "The benefit fades within a year for about half of them.",
    "The pain got better in most.",
    "The pain got better in half of the cases.",
    "[One in nine cases of gout] {~may~ be tied to} <a sweet tooth>. | correlational",
    "[Half of all cases of asthma] {are linked to} <damp homes>. | correlational",
    "The clinics saw twice as many asthma patients as on a normal evening.",
    "<The pain> {faded in} [those who stretched]. | correlational loose",
    "[Smokers] {had} <twice as many strokes>. | correlational increase",
]

TIMES: list[Row] = [
    "<Her symptoms> {vanished within days of} [stopping the drug]. | correlational",
    "<The swelling> {subsided within hours of} [the injection]. | correlational decrease",
    "<The rash> {faded in the weeks after} [treatment]. | correlational",
    "<The headaches> {disappeared within a week of} [giving up coffee]. | correlational decrease",
    "The pain faded within hours.",
    "The rash faded within a week of May.",
]

DOUBTS: list[Row] = [
    "Doctors ~fear~ that [the drug] {damages} <the liver>. | worsens conditional",
    "It is ~feared~ that [the smoke] {will worsen} <asthma>. | worsens conditional",
    "Parents ~worry~ that [the jab] {causes} <fits>. | causes conditional",
    "There are ~concerns~ that [the drug] {harms} <the liver>. | worsens conditional",
    "Not everyone ~agrees~ that [salt] {raises} <blood pressure>. | increases conditional",
    "Not all experts are ~convinced~ that [statins] {prevent} <dementia>. | prevents conditional",
    "Critics ~doubt~ that [the pill] {prevents} <dementia>. | prevents conditional",
    "There is no doubt that [smoking] {causes} <cancer>. | causes direct",
    "Experts agree that [smoking] {causes} <cancer>. | causes direct",
    "[Fear of falling] {leads to} <frailty>. | causes direct",
]

EVERYDAY: list[Row] = [
    "Some bodies soak up more than they need.",
    "The rash gave rise to its old name.",
    "Zinc is involved in more than 200 reactions.",
    "Iron plays a role in many processes.",
    "When the grains get wet, they swell and burst.",
    "Heaven help us.",
    "The pain clears up in two thirds of children.",
    "[Zinc] {plays a role in} <the healing of wounds>. | contributes_to direct",
    "When [the joints get cold], <they> {swell}. | correlational loose",
    "The older, calming drug was withdrawn.",
    "[The splint] {keeps} <the wrist straight>. | improves direct",
    "The nurse keeps the records straight.",
    "[Painkillers] {will not fix} <the problem>. | treats direct negated",
    "The mechanic fixed the ambulance.",
    "She has told how [the habit] {left her with} <a failing heart>. | causes direct",
    "He described how [the drug] {ruined} <his kidneys>. | worsens direct",
    "Nobody told me how the drug damages the liver.",
    "The nurse told him how to ease the pain.",
]

HOUSES: list[Row] = [
    "The landlord had treated the walls twice.",
    "The early signs are easily put down to age.",
    "The rash is readily blamed on soap.",
    "<The rash> {was put down to} [the new soap]. | causes direct",
    "No spray will cure a leaking pipe.",
    "She has turned it down because it is far from the school.",
    "The snow caused chaos on the roads.",
    "[Hearing loss] {can cause} <a delay>. | causes direct",
    "She blames herself for not noticing the lump.",
    "The app helps patients book appointments.",
    "Rates were highest in Glasgow.",
    "Opioids do no better than placebo.",
    "<The risk> {was highest in} [those who smoked]. | correlational increase",
    "[Smokers] {do worse than} <others> after surgery. | correlational loose",
    "<Children are more vulnerable> {because} [their airways are narrower]. | causes direct",
    "<Toddlers are more vulnerable> {because} [they breathe faster]. | causes direct",
    "Staff are more helpful because they have time.",
]

TRADE: list[Row] = [
    "The new rules will make it easier to sue hospitals.",
    "The tax encouraged firms to cut sugar.",
    "The heat forced organisers to cancel the race.",
    "A flood disabled the computers.",
    "Schools were shut because of the heat.",
    "The runners raised two million pounds for the ward.",
    "The machine cuts the time needed to three minutes.",
    "She lost her job because of the illness.",
    "The illness has changed my life.",
    "Debt has put a strain on their marriage.",
    "[The mask] {makes} <it easier to breathe>. | improves direct",
    "[The tablet] {cuts} <the time needed for wounds to heal>. | decreases direct loose",
    "She lost <her sight> {because of} [the illness]. | causes direct loose",
    "[The operation] {added years to} <his life>. | increases direct",
]

TABLES: list[list[Row]] = [
    TRADE,
    HOUSES,
    EVERYDAY, AFFAIRS, MANNERS, DECISIONS, ASKED, KINDS, FOLLOWING, PERMITTED, ITEMS, SOUGHT, ESTEEMED, SHARES, TIMES,
    DOUBTS,
]  # fmt: skip


@pytest.mark.parametrize("row", rows(*TABLES))
def test_public_affairs(row: Row) -> None:
    check(row)

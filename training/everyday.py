"""Words of health news around the names of conditions and drugs, for made-up sentences (see claim_docs.py)."""

# Beside the verbs of the treebank's variants: plainer ones, base form, third person, past tense.
_VERBS = """
attack/attacks/attacked, banish/banishes/banished, battle/battles/battled, beat/beats/beat, bring
on/brings on/brought on, calm/calms/calmed, clear/clears/cleared, combat/combats/combated,
cure/cures/cured, dampen/dampens/dampened, deepen/deepens/deepened, disturb/disturbs/disturbed,
draw/draws/drew, dull/dulls/dulled, feed/feeds/fed, fire up/fires up/fired up, follow/follows/followed,
foster/fosters/fostered, fend off/fends off/fended off, harden/hardens/hardened,
hasten/hastens/hastened, hide/hides/hid, hit/hits/hit, inflame/inflames/inflamed,
irritate/irritates/irritated, keep away/keeps away/kept away, kill/kills/killed, lead to/leads to/led
to, lengthen/lengthens/lengthened, lift/lifts/lifted, loosen/loosens/loosened, mask/masks/masked,
narrow/narrows/narrowed, offset/offsets/offset, plague/plagues/plagued, prime/primes/primed,
prolong/prolongs/prolonged, provoke/provokes/provoked, put off/puts off/put off, quell/quells/quelled,
recruit/recruits/recruited, rein in/reins in/reined in, reverse/reverses/reversed, set off/sets off/set
off, shape/shapes/shaped, shrink/shrinks/shrank, sharpen/sharpens/sharpened, soften/softens/softened,
soothe/soothes/soothed, spark/sparks/sparked, spread/spreads/spread, starve/starves/starved, stave
off/staves off/staved off, stiffen/stiffens/stiffened, stop/stops/stopped, swell/swells/swelled, switch
off/switches off/switched off, tame/tames/tamed, target/targets/targeted, thicken/thickens/thickened,
thin/thins/thinned, tighten/tightens/tightened, top up/tops up/topped up, undo/undoes/undid,
unleash/unleashes/unleashed, ward off/wards off/warded off, widen/widens/widened, wipe out/wipes
out/wiped out, worry/worries/worried, wreck/wrecks/wrecked
"""
_MODALS = """
may, might, can, could, will, would, should, does not, did not, cannot, may not, may also, can even,
appears to, seems to, seemed to, tends to, has been shown to, is thought to, was found to, fails to,
failed to, helps, helped, helps to, is used to, claims to, continues to, did little to
"""
# No entity: what people eat, do and use, who they are, and where they go with it.
_THINGS = """
apples, avocados, bananas, beans, beetroot, beetroot juice, berries, blueberries, bread, breakfast,
broccoli, brown rice, butter, cabbage, carrots, cheese, cherries, chicken soup, chillies, chocolate,
cinnamon, coffee, cranberry juice, dairy, dark chocolate, eggs, fatty fish, fermented foods, fibre,
fish, fruit, garlic, ginger, grapefruit, green tea, herbs, honey, kale, kimchi, lemon water, lentils,
lettuce, mackerel, meat, milk, mushrooms, nuts, oats, oily fish, olive oil, onions, oranges, peas,
pepper, pomegranate, porridge, potatoes, processed meat, pulses, red meat, red wine, rice, salad,
salmon, salt, sardines, seeds, snacks, soup, spices, spinach, strawberries, sugar, sugary drinks,
sweets, tea, tomatoes, turmeric, vegetables, vinegar, walnuts, water, wholegrains, yogurt, a cold
shower, a daily walk, a good night's sleep, a hot bath, a warm drink, acupuncture, air pollution,
ballet, bright light, breastfeeding, cold air, commuting, cycling, daylight, dancing, early nights,
exercise, fasting, gardening, holidays, housework, jogging, late nights, laughter, massage, meditation,
mindfulness, music, naps, night shifts, noise, physiotherapy, pregnancy, reading, regular exercise,
running, screen time, singing, sitting still, sleep, social media, strength training, stretching,
sunshine, swimming, talking therapy, tai chi, travel, walking, weight lifting, yoga, a capsule, a dummy
pill, a placebo, a cream, a plaster, a dressing, an app, a mask, a pedometer, a questionnaire, a scan, a
smart watch, a thermometer, a wheelchair, glasses, hearing aids, pillows, shoes, air filters, mobile
phones, computers, cars, pets, dogs, cats, mice, children, older adults, women, men, nurses, doctors,
farmers, teenagers, athletes, twins, volunteers, patients, families, the elderly, the placebo group, the
programme, the diet, the plan, the study, the trial, the treatment, the finding, the heart, the lungs,
the gut, the skin, the brain, the joints, the bones, the arteries, memory, mood, muscle strength,
appetite, energy, balance, concentration, body weight, quality of life, daily life, blood flow, growth,
healing, recovery, survival, performance, hospital stays, costs, school results, sick days, waiting
times, the season, winter, last summer
"""
_ENDS = """
in older adults, in mice, for six weeks, after a year, at night, in one in ten people, within days,
during pregnancy, over the winter, in most people, by a third, by 12%, before bedtime, among nurses, in
the long run, on its own, according to researchers, experts say, a study suggests, the review found, and
may do more, but not in everyone
"""
_BEFORE = """
pure, older, extra, daily, long-acting, cheap, true, a fifth, tiny, regular, many, the, their
"""
_AFTER = """
tablets, cream, gel, supplements, medicine, levels, risk, treatment, research, patients, alone, too
"""


def _items(text: str) -> tuple[str, ...]:
    return tuple(" ".join(item.split()) for item in text.split(","))


PLAIN_VERBS = tuple((base, third, past) for base, third, past in (row.split("/") for row in _items(_VERBS)))
MODALS, THINGS, ENDS, BEFORE, AFTER = map(_items, (_MODALS, _THINGS, _ENDS, _BEFORE, _AFTER))

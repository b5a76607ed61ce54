"""Public affairs: money, law, services and opinion, which news about health is full of; no matters of health."""

from __future__ import annotations

# what is brought about or changes, and is never a state of health: "prompted an inquiry", "sales fell after"
AFFAIRS: frozenset[str] = frozenset({
    "sales", "revenue", "revenues", "profit", "profits", "turnover", "earnings", "budget", "budgets", "salary", "salaries", "wage", "wages", "bill", "bills", "rent",
    "inquiry", "inquiries", "enquiry", "enquiries", "inquest", "inquests", "probe", "lawsuit", "lawsuits", "legislation", "law", "laws", "ban", "bans", "rules", "reform", "reforms",
    "outcry", "uproar", "backlash", "furore", "furor", "controversy", "scandal", "scandals", "row", "rows", "headlines", "protest", "protests", "boycott", "boycotts",
    "petition", "apology", "apologies", "resignation", "resignations", "sacking", "reputation", "trust", "traffic", "queue", "queues", "crowds", "tourism", "investment",
    "job", "jobs", "redundancies", "lockdown", "lockdowns", "vote", "votes", "election", "computers", "software", "website", "websites", "dollars", "euros", "marriage", "marriages", "shake-up", "rethink", "u-turn", "review", "reviews",
})  # fmt: skip
# so are these, unless they are of the body or of an illness: "led to longer waits", but "causes shortage of breath"
SERVICES: frozenset[str] = frozenset({
    "wait", "waits", "chaos", "shortage", "shortages", "cancellation", "cancellations", "closure", "closures", "backlog", "backlogs", "overcrowding", "demand", "staff", "staffing",
    "bookings", "supplies",
})  # fmt: skip
# "waiting lists are longer in the north"
WAITING: frozenset[str] = frozenset({"times", "time", "lists", "list"})
# what stirs people, and acts on the body by what it stirs alone: "the row led to", "the announcement caused"
STIRRING: frozenset[str] = frozenset({
    "row", "scandal", "affair", "announcement", "ruling", "verdict", "lawsuit", "election", "referendum", "remark", "remarks", "speech", "headline", "headlines", "inquiry",
    "outcry", "backlash", "campaign", "decision", "brexit",
})  # fmt: skip
# "changed the way people work": what people do, and how they go about it
MANNERS: frozenset[str] = frozenset({"way", "ways"})
# "the illness has changed my life"
LIVES: frozenset[str] = frozenset({"life", "lives", "outlook"})
DOERS: frozenset[str] = frozenset({"we", "i", "you", "they"})
# "the trial was stopped early because of", "the tablets were banned due to": a decision, and the reason given for it
STOPPED: frozenset[str] = frozenset({"stop", "halt", "end", "suspend", "abandon", "terminate", "delay", "postpone", "recall", "scrap", "shelve", "drop", "withdraw", "pull", "shut", "close", "cancel"})
# who is led to act, and is not acted on: "cuts forced the clinic to close", "the rash led doctors to suspect lupus"
OFFICES: frozenset[str] = frozenset({
    "clinic", "clinics", "hospital", "hospitals", "school", "schools", "company", "companies", "firm", "firms", "government", "governments", "minister", "ministers", "council", "councils",
    "charity", "charities", "university", "universities", "agency", "agencies", "regulator", "regulators", "court", "courts", "police", "officials", "doctors", "surgeons", "nurses", "bosses", "managers",
    "shops", "supermarkets", "retailers", "makers", "manufacturers", "manufacturer", "maker", "campaigners", "lawmakers", "politicians", "authorities", "organisers", "organizers", "department", "nhs", "fda", "ward", "wards",
})
# "turned the drug down": refused
REFUSED: frozenset[str] = frozenset({"drug", "drugs", "treatment", "treatments", "vaccine", "vaccines", "offer", "offers", "request", "requests", "application", "applications", "chance", "plan", "plans", "it", "them", "invitation", "job"})
# "treated the walls twice", "will not cure a leaking pipe": what is treated or cured there has no illness
LIFELESS: frozenset[str] = frozenset({
    "wall", "walls", "water", "wood", "sewage", "waste", "nets", "surface", "surfaces", "soil", "crops", "fabric", "furniture", "floor", "floors", "pipe", "pipes", "leak", "leaks", "timber", "meat", "milk",
})
# "raised two million pounds for the ward"
MONEY: frozenset[str] = frozenset({"pounds", "dollars", "euros", "million", "funds", "cash"})
# "makes it easier to sue hospitals": what people do in offices and shops
CIVIC_VERBS: frozenset[str] = frozenset({
    "sue", "recruit", "hire", "buy", "sell", "book", "prosecute", "apply", "invest", "import", "export", "patent", "compare", "share", "compete", "enforce", "pay",
})
# what makes a service a matter of the body: "shortage of breath", "oxygen demand"
OF_THE_BODY: frozenset[str] = frozenset({"breath", "oxygen", "blood"})
# "the campaign cut smoking": what stirs people may change what they do to their health
HABITS: frozenset[str] = frozenset({"smoking", "drinking"})
# "cuts the time needed to three minutes"
NEEDED: frozenset[str] = frozenset({"needed", "required", "taken"})

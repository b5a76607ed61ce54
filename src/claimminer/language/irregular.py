"""Irregular forms of the words that the cue tables use."""

from __future__ import annotations

# words in s that are singular ("virus", "loss", "gastritis")
SINGULAR_ENDINGS: tuple[str, ...] = ("is", "ss", "us")

# lemma: past and participle (one form where they are the same)
VERBS: dict[str, tuple[str, ...]] = {
    "become": ("became", "become"), "choose": ("chose", "chosen"), "draw": ("drew", "drawn"), "rebuild": ("rebuilt",),
    "seek": ("sought",), "shed": ("shed",), "sleep": ("slept",), "spend": ("spent",), "understand": ("understood",), "undertake": ("undertook", "undertaken"),
    "underlie": ("underlay", "underlain"), "run": ("ran", "run"), "offset": ("offset",), "forecast": ("forecast", "forecasted"),
    "strive": ("strove", "striven", "strived"), "drink": ("drank", "drunk"),
    "catch": ("caught",), "arise": ("arose", "arisen"), "be": ("was", "were", "been"), "begin": ("began", "begun"), "bring": ("brought",),
    "come": ("came", "come"), "cut": ("cut",), "do": ("did", "done"), "drive": ("drove", "driven"), "fall": ("fell", "fallen"),
    "feed": ("fed",), "feel": ("felt",), "fight": ("fought",), "find": ("found",), "get": ("got", "gotten"), "give": ("gave", "given"),
    "go": ("went", "gone"), "grow": ("grew", "grown"), "have": ("had",), "hold": ("held",), "hurt": ("hurt",), "keep": ("kept",),
    "know": ("knew", "known"), "lead": ("led",), "leave": ("left",), "lie": ("lay", "lain"), "lose": ("lost",), "make": ("made",),
    "overcome": ("overcame", "overcome"), "put": ("put",), "rise": ("rose", "risen"), "say": ("said",), "see": ("saw", "seen"),
    "set": ("set",), "show": ("showed", "shown"), "shrink": ("shrank", "shrunk"), "slow": ("slowed",), "speed": ("sped", "speeded"),
    "let": ("let",), "lay": ("laid",), "sow": ("sowed", "sown"), "send": ("sent",), "spread": ("spread",), "owe": ("owed",), "rid": ("rid",),
    "breed": ("bred",), "dig": ("dug",), "throw": ("threw", "thrown"), "wear": ("wore", "worn"), "break": ("broke", "broken"), "beat": ("beat", "beaten"),
    "eat": ("ate", "eaten"), "burn": ("burned", "burnt"), "wake": ("woke", "woken"), "teach": ("taught",), "stick": ("stuck",), "wreak": ("wreaked", "wrought"),
    "spell": ("spelled", "spelt"), "take": ("took", "taken"), "tell": ("told",), "think": ("thought",),
    "tie": ("tied",), "undergo": ("underwent", "undergone"), "undermine": ("undermined",), "upset": ("upset",), "win": ("won",), "withdraw": ("withdrew", "withdrawn"),
    "build": ("built",), "cost": ("cost",), "hit": ("hit",), "mean": ("meant",), "outdo": ("outdid", "outdone"), "prove": ("proved", "proven"), "pay": ("paid",),
    "quit": ("quit",), "read": ("read",), "shut": ("shut",), "speak": ("spoke", "spoken"), "stand": ("stood",), "strike": ("struck", "stricken"),
    "swear": ("swore", "sworn"), "undo": ("undid", "undone"), "write": ("wrote", "written"),
}  # fmt: skip

# lemma: present forms other than the lemma
PRESENT: dict[str, tuple[str, ...]] = {"be": ("is", "are", "am", "'s", "’s", "'re", "’re"), "have": ("has",), "do": ("does",), "go": ("goes",)}

# verbs of more than one syllable or with a final consonant that doubles before -ed and -ing
DOUBLING: frozenset[str] = frozenset({
    "abet", "bar", "cut", "drop", "get", "program", "put", "refer", "rid", "set", "shrug", "slim", "spur", "stem",
    "stop", "fit", "rub", "upset", "dim", "win", "begin", "incur", "confer", "control", "compel", "propel", "dispel", "plan",
    "occur", "co-occur", "thin", "trim", "rob", "sap", "step", "clog", "scar", "shed", "offset", "reprogram",
    "recur", "run", "shut", "trap", "wrap", "snap", "strip", "let", "rev", "blot", "rot", "spin", "stun", "trip", "nip", "throb", "grip", "hit", "quit", "admit", "readmit", "transfer", "skip",
})  # fmt: skip

# verbs whose final l doubles in British spelling only
BRITISH_DOUBLING: frozenset[str] = frozenset({"fuel", "signal", "parallel", "remodel", "unravel", "model", "counsel", "label", "travel"})

# nouns whose plural is no -s
PLURALS: dict[str, str] = {
    "analysis": "analyses", "basis": "bases", "hypothesis": "hypotheses", "stimulus": "stimuli", "diagnosis": "diagnoses",
}  # fmt: skip

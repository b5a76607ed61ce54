"""Sources inside one sentence: the noun phrases of those who report, and which verbs are theirs."""

from __future__ import annotations

from claimminer.language import attributions as table
from claimminer.language import hearsay, reporting_verbs
from claimminer.language.grammar import PASSIVE_BE
from claimminer.pipes.attributions import source_words as sets
from claimminer.pipes.attributions.source_nouns import SourceNouns

__all__ = ["SourcePhrases"]

_FOLLOWERS = frozenset(table.SOURCE_FOLLOWERS)
_BARRIERS = (
    (frozenset(reporting_verbs.BARRIERS) | sets.FINDING | sets.SPEECH)
    - sets.SOURCES
    - {"reported", "provided", "conducted"}
)
_RAISING = frozenset(reporting_verbs.RAISING_WORDS)
_WORK = frozenset(table.WORK_MODIFIERS)
_COMMUNITY = frozenset(hearsay.COMMUNITY_MODIFIERS)
_LORE = frozenset(hearsay.LORE_NOUNS)
_PERSONAL = frozenset(reporting_verbs.PERSONAL_VERBS)
_UNHEARD = frozenset(reporting_verbs.UNHEARD_WORDS)
_CONDITIONS = frozenset({"if", "when", "whether", "until", "unless"})
_PERSONS = frozenset({"it", "they", "he", "she"})
_STATEMENTS = _PERSONS | {"that"}
_WRITERS = frozenset({"columnist", "correspondent", "journalist", "reporter"})  # "your columnist writes"
_WORK_OF = frozenset({"by", "from", "in", "on", "with"})
_LAST = frozenset({"", ".", "[", "("})
_CONVICTIONS = frozenset(reporting_verbs.CONVICTIONS)
_REACH = 45  # tokens between a source and its verb
_PROPER_STUDIES = frozenset(
    {
        "study",
        "trial",
        "review",
        "survey",
        "report",
        "poll",
        "experiment",
        "journal",
        "commission",
        "registry",
    }
)
_RUN_IN = sets.SOURCES - _PROPER_STUDIES


class SourcePhrases(SourceNouns):
    """One sentence's source phrases, walked outwards from a verb or a head noun."""

    def phrase_start(self, head: int) -> int:
        """The first token of the noun phrase headed at ``head``, its determiner included."""
        i = head
        if self.is_institution(head):
            i = self.institution_start(head)
        elif self.is_name(head):
            i = self.name_start(head)
        if self.opens_run_in(head):
            return head
        if self.lower[head] == "colleagues" and self.word(head - 1) == "and":
            return self.name_start(head - 2)
        while i > self.start and i > head - 9:
            before = self.lower[i - 1]
            if before == "of" and self.word(i - 2) in table.MEASURES:
                i -= 2
                continue
            if before == "," and i < head and i - 3 == self.start and self.word(i - 3) in sets.DETERMINERS:
                return self.start  # "a small, randomised trial"
            if before in sets.STARTERS or (
                not before[0].isalnum() and before not in {"-", "'s", "’s", "%", "’", "'"}
            ):
                break
            i -= 1
            if before in sets.DETERMINERS and self.word(i - 1) != "of" and before != "one":
                break
        return i

    def opens_run_in(self, i: int) -> bool:
        """A capitalised source inside a sentence, no headline: a heading ran into it ("Diet Studies show")."""
        return (
            self.forms[i][0].isupper()
            and self.lower[i] in _RUN_IN
            and not self.in_title_case
        )

    def phrase_end(self, head: int) -> int:
        """One past the source's phrase, walking right: names, and "of", "at", "from", "in" with theirs."""
        i = min(head + 1, self.end)
        while (
            i < min(self.end, head + 18)
            and self.lower[i] not in sets.CLAUSE_END
            and self.lower[i] not in _BARRIERS
        ):
            if self.lower[i] == "to" and self.word(i + 1) != "be":
                break
            i += 1
        return i

    def subject(self, last: int, verb: int) -> int | None:
        """The leftmost source noun or name whose phrase reaches up to ``last``."""
        aside = self.lower[last] in {",", ")", "–", "—"}
        head = None
        i = last
        while i >= max(self.start, last - _REACH):
            if (self.lower[i] == "," and head is not None and not aside) or self.is_barrier(i):
                break
            if self.is_head(i, verb) and self.reaches(i, last, aside=aside):
                head = i
                i = self.institution_start(i) if self.is_institution(i) else i
            i -= 1
        return None if head is None or self.is_outside(head, last, aside=aside) else head

    def is_barrier(self, i: int) -> bool:
        """Whether no subject stands left of ``i``: a clause's edge, or a finite verb of no relative clause."""
        if self.lower[i] not in _BARRIERS:
            return False
        while i > self.start and self.lower[i - 1] in sets.PREFIXES:
            i -= 1
        return self.word(i - 1) not in reporting_verbs.RELATIVE_PRONOUNS and self.lower[i] != "to"

    def is_outside(self, head: int, last: int, *, aside: bool) -> bool:
        """Whether the verb cannot be this source's: "In one study, patients reported"; "the research, reported in"."""
        if aside:
            return self.lower[last] == "," and head == last - 1
        if self.word(self.phrase_start(head) - 1) in _CONDITIONS:
            return True
        between = self.lower[head:last]
        return "," in between and "and" not in between[between.index(",") :]

    def is_head(self, i: int, verb: int | None = None) -> bool:
        if self.lower[i] == "work":
            measured = self.word(i - 1) == "of" and self.word(i - 2) in table.MEASURES  # "a body of work"
            return measured or self.word(i - 1) in _WORK or (i == self.start and self.word(i + 1) in _WORK_OF)
        if self.lower[i] in sets.COMMUNITIES:
            return self.word(i - 1) in _COMMUNITY
        if self.lower[i] in {"cohort", "cohorts"}:
            named = any(self.is_name(before) for before in range(max(self.start, i - 3), i))
            first = self.phrase_start(i)
            told = verb is not None or self.word(first - 1) == "in"
            return named or (told and self.word(first) in table.INDEFINITE_DETERMINERS)
        if self.is_organisation(i):
            return self.is_determined(i) if verb is None else self.is_said(verb) or self.is_found_by_many(i, verb)
        if self.lower[i] in sets.SOURCES:
            return not self.is_examination(i) and not (
                self.lower[i] in sets.AMBIGUOUS and self.follows_prefix(i)
            )
        if self.is_institution(i):
            return verb is None or self.lower[verb] not in sets.SUPPORTING
        return self.is_person(i) and (verb is None or self.is_personal(verb) or self.is_titled(self.name_start(i)))

    def is_personal(self, verb: int) -> bool:
        """Whether a person can be the verb's subject: "Khun noted", "Marsh showed that"."""
        that = self.word(verb + 1) == "that"
        return self.lower[verb] in sets.SPEECH | _PERSONAL or (that and self.lower[verb] in sets.FINDING)

    def follows_prefix(self, i: int) -> bool:
        """Whether "report" at ``i`` is a verb ("should immediately report")."""
        before = self.word(i - 1)
        return before in sets.PREFIXES - {
            "first",
            "further",
            "both",
            "all",
            "only",
            "also",
        } or before.endswith("ly")

    def reaches(self, i: int, last: int, *, aside: bool) -> bool:
        """Whether the phrase headed at ``i`` goes on to ``last``, right before the verb."""
        if i == last:
            return True
        after = self.lower[i + 1]
        if after == "," or (after in {"–", "—"}):
            return aside
        if (
            self.lower[last] in reporting_verbs.RELATIVE_PRONOUNS
            and i != last - 1
            and not self.is_name(last - 1)
        ):
            return False
        if after == "to":
            return aside or self.word(i + 2) in {"be", "date"}
        participle = after.endswith("ed") and self.word(i + 2) in sets.NAMING  # "a study headed by"
        return (
            after in _FOLLOWERS
            or participle
            or (self.is_name(i) and after in {"'s", "’s", "et"})
            or self.is_institution(i + 1)
            or (self.is_organisation(i) and self.is_name(i + 1))
        )

    def can_report(self, head: int, modals: frozenset[str]) -> bool:
        """Whether somebody reports here: "no study has shown" is nobody's report, "studies may show" none yet."""
        word = self.lower[head]
        phrase = self.lower[self.phrase_start(head) : head]
        unheard = not _UNHEARD.isdisjoint(phrase) and not (word in _WRITERS and "your" in phrase)
        if modals or "no" in phrase or unheard:
            return False
        return word not in sets.CLINICIANS or sets.DEFINITE.isdisjoint(phrase)

    def before_prefixes(self, verb: int) -> int | None:
        """The last token before the verb with its auxiliaries and adverbs; ``None`` for an infinitive or a passive."""
        last = verb - 1
        last -= 2 * (self.lower[last - 1 : last + 1] == ["used", "to"])  # "doctors used to think"
        while last >= self.start and self.lower[last] in sets.PREFIXES:
            if self.lower[last] == "to" and self.word(last - 1) not in _RAISING:
                return None
            last -= 1
        last = self.before_bracket(last) if last >= self.start else last
        prefixes = self.lower[last + 1 : verb]
        passive = (
            self.lower[verb] not in sets.SETUP | _CONVICTIONS
            and not PASSIVE_BE.isdisjoint(prefixes)
            and self.lower[verb].endswith(("d", "n"))
        )
        ignorant = self.lower[verb] in {"know", "understand", "understood", "known"} and not sets.NEGATIONS.isdisjoint(
            prefixes
        )
        return None if last < self.start or passive or ignorant else last

    def before_bracket(self, last: int) -> int:
        """The token before square brackets that end at ``last``, as in "studies [1] show"; else that one."""
        if self.lower[last] != "]":
            return last
        opens = (at for at in range(last - 1, max(self.start, last - _REACH), -1) if self.lower[at] == "[")
        return next(opens, last + 1) - 1

    def is_conviction(self, i: int) -> bool:
        """Whether somebody holds what is said: "she is convinced that"."""
        held = self.lower[i] in _CONVICTIONS and self.word(i + 1) in {"that", ",", ":"}
        return held and not PASSIVE_BE.isdisjoint(self.lower[max(self.start, i - 2) : i])

    def is_verb(self, i: int) -> bool:
        """Whether an ambiguous form is a verb: right after an auxiliary, a source, a name or a closed aside."""
        before = self.before_bracket(i - 1)
        return before >= self.start and (
            self.lower[before] in sets.PREFIXES - {"all", "both", "first", "further"}
            or self.lower[before] in sets.PRONOUNS
            or self.lower[before] in {",", ")"}
            or self.is_head(before)
            or self.lower[before] in _LORE
            or (self.word(before - 1) == "of" and self.is_institution(before - 2))
            or ((self.word(i + 1) in _STATEMENTS or self.closes_sentence(i)) and self.ends_subject(i, before))
        )

    def closes_sentence(self, i: int) -> bool:
        """Whether the word at ``i`` is the last one, behind a comma: "…, a cohort from Denmark shows [2]."."""
        return self.word(i + 1) in _LAST and "," in self.lower[max(self.start, i - 9) : i]

    def ends_subject(self, verb: int, before: int) -> bool:
        """Whether a noun that ends a subject stands before "hint that": a name, or a plural with its plural verb."""
        if self.forms[before][0].isupper():
            return not self.in_title_case
        if self.closes_sentence(verb) and self.opens_aside(verb):
            return True
        if self.word(verb + 1) in _PERSONS:  # "proponents of the diet claim it reverses"; "the claim it makes"
            return self.lower[before] not in sets.DETERMINERS
        plural = self.lower[before].endswith("s") or self.lower[before] in table.IRREGULAR_PLURALS
        return plural and not self.lower[verb].endswith("s")

    def opens_aside(self, verb: int) -> bool:
        """Whether a study with its article begins right behind the last comma: "…, a trial of 482 families shows."."""
        comma = max((at for at in range(self.start, verb) if self.lower[at] == ","), default=verb)
        return self.word(comma + 1) in table.INDEFINITE_DETERMINERS and any(
            self.lower[at] in sets.STUDIES for at in range(comma + 2, min(comma + 6, verb))
        )

    def author_before(self, last: int) -> int | None:
        """The author's name, where "et al. (2019)" or "and colleagues" stands right before the verb."""
        near = self.lower[max(self.start, last - 4) : last]
        if self.lower[last] == ")" and "(" in near:
            last -= near[::-1].index("(") + 2
        last -= self.word(last) == "."
        author = last - 2
        joined = self.lower[last - 1 : last + 1]
        if author < self.start or joined not in (["et", "al"], ["et", "al."], ["and", "colleagues"]):
            return None
        return author if self.forms[author][0].isupper() else None

    def is_written_as_verb(self, i: int) -> bool:
        """A capital inside a sentence that is no headline begins a name or a title, no verb."""
        if i == self.start:
            return True
        return self.lower[i - 1] not in {"-", "–"} and (not self.forms[i][0].isupper() or self.in_title_case)

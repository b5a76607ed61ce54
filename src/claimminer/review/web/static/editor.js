// The edit mode: words are dragged over and named, values are chosen; the server puts each change right and shows it.

const PARTS = ["cause", "relation", "effect", "hedge", "attribution"];
const MODALS = /^(may|might|could|should|would)$/i;
const isWord = (char) => char !== undefined && /[\p{L}\p{N}_]/u.test(char);
const length = (text) => [...text].length;

export class Editor {
  constructor(main, { post, notice }) {
    this.main = main;
    this.post = post;
    this.notice = notice;
    this.form = main.querySelector("#editor");
    this.passage = main.querySelector("#passage");
    this.edits = JSON.parse(main.dataset.edits);
    this.pending = Promise.resolve(true); // changes go to the server one after the other
    this.armed = null;
    this.kind = null; // of an attribution that waits for its words
    this.last = null; // the last selection: a tap on a button may take the selection away
    this.form.addEventListener("click", (event) => this.clicked(event));
    this.form.addEventListener("change", (event) => this.take(event.target));
    this.passage.addEventListener("pointerup", () => setTimeout(() => this.dragged()));
    this.passage.addEventListener("pointerdown", () => { this.last = null; });
    this.passage.addEventListener("click", (event) => this.isOpen() && event.preventDefault());
  }

  isOpen() { return !this.form.hidden; }

  // What goes along with a decision: the changes, also unsaved ones, also those that are on their way.
  async draft() {
    await this.pending;
    return this.edits;
  }

  open() {
    this.form.hidden = false;
    this.main.classList.add("editing");
    this.press("edit", true);
  }

  close() {
    this.form.hidden = true;
    this.main.classList.remove("editing");
    this.press("edit", false);
    this.arm(null);
  }

  async dropChanges() {
    await this.change(() => JSON.parse(this.main.dataset.edits));
    this.fillIn();
    this.close();
  }

  // A key of the edit mode; whether it was one.
  key(key) {
    if (!this.isOpen()) return false;
    if (key === "Escape") { this.dropChanges(); return true; }
    if (key === "Enter") { this.main.querySelector("[data-do=keep]").click(); return true; }
    const part = PARTS[Number(key) - 1];
    if (part) this.choose(part);
    return Boolean(part);
  }

  clicked(event) {
    const button = event.target.closest("button");
    if (!button) return;
    const { arm, reset, hedgeDrop } = button.dataset;
    if (arm) this.choose(arm);
    if (reset) this.change(({ [reset]: _, ...rest }) => rest).then(() => this.fillIn());
    if (hedgeDrop !== undefined) this.change((edits, now) => ({ ...edits, hedges: now.hedges.filter((_, index) => index !== Number(hedgeDrop)) }));
  }

  // A field has changed; whether the server takes it.
  take(field) {
    if (field.dataset.hedgeKind !== undefined) {
      const { value } = field;
      const which = Number(field.dataset.hedgeKind);
      return this.change((edits, now) => ({ ...edits, hedges: now.hedges.map((one, index) => (index === which ? { ...one, kind: value } : one)) }));
    }
    if (field.name === "attribution") return this.chooseAttribution(field.value);
    if (!field.name) return this.pending;
    const value = field.type === "checkbox" ? field.checked : field.value.trim() || null;
    return this.change((edits) => ({ ...edits, [field.name]: value }));
  }

  chooseAttribution(kind) {
    if (kind === "none") return this.change((edits) => ({ ...edits, attribution: { kind } }));
    const { start, end } = this.now().attribution;
    if (start !== null) return this.change((edits) => ({ ...edits, attribution: { kind, start, end } }));
    this.kind = kind;
    this.arm("attribution");
    this.notice("Now drag over the words that name the source.");
    return Promise.resolve(true);
  }

  // Named first or dragged first: with words selected they get the name, without the next ones do.
  choose(part) {
    const place = this.selected() ?? this.last;
    if (place) this.assign(part, place);
    else this.arm(this.armed === part ? null : part);
  }

  dragged() {
    if (!this.isOpen()) return;
    const place = this.selected();
    this.last = place;
    if (place && this.armed) this.assign(this.armed, place);
  }

  // A selection made with handles, on a tablet, ends without a pointer that is lifted here.
  remember() {
    if (this.isOpen()) this.last = this.selected() ?? this.last;
  }

  arm(part) {
    this.armed = part;
    for (const button of this.form.querySelectorAll("[data-arm]")) button.setAttribute("aria-pressed", String(button.dataset.arm === part));
  }

  assign(part, { start, end, text }) {
    getSelection().removeAllRanges();
    this.last = null;
    this.arm(null);
    const kind = this.kind;
    this.kind = null;
    this.change((edits, now) => {
      if (part === "attribution") return { ...edits, attribution: { start, end, kind: kind ?? (now.attribution.kind === "none" ? "vague" : now.attribution.kind) } };
      if (part !== "hedge") return { ...edits, [part]: { start, end } };
      const others = now.hedges.filter((one) => one.end <= start || one.start >= end);
      return { ...edits, hedges: [...others, { start, end, kind: kindOf(text) }].sort((one, other) => one.start - other.start) };
    }).then(() => this.fillIn());
  }

  // The words under the selection, whole ones, as places in the article.
  selected() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const all = [];
    let first = Infinity;
    let last = -Infinity;
    let base = null;
    for (const segment of this.passage.querySelectorAll("[data-at]")) {
      const node = segment.firstChild;
      if (!node) continue;
      base ??= Number(segment.dataset.at);
      all.push(...node.data);
      if (!range.intersectsNode(node)) continue;
      const at = Number(segment.dataset.at);
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.data.length;
      if (to <= from) continue;
      first = Math.min(first, at + length(node.data.slice(0, from)));
      last = Math.max(last, at + length(node.data.slice(0, to)));
    }
    return last > first ? wholeWords(all, base, first, last) : null;
  }

  now() { return JSON.parse(this.form.querySelector("#now").textContent); }

  // Change the edits, after the changes before: whether the server took it.
  change(how) {
    this.pending = this.pending.then(() => this.show(how(this.edits, this.now())));
    return this.pending;
  }

  async show(edits) {
    let answer;
    try {
      answer = await this.post("/api/preview", { claim: this.main.dataset.claim, edits });
    } catch {
      this.notice("The server does not answer.");
      return false;
    }
    if (answer.status !== 200) { this.notice(answer.value.message); return false; }
    this.edits = answer.value.edits;
    replace(this.passage, answer.value.passage);
    replace(this.main.querySelector("#reading"), answer.value.reading);
    replace(this.form.querySelector("#spans"), answer.value.spans);
    return true;
  }

  // The fields as the claim is now.
  fillIn() {
    const now = this.now();
    for (const name of ["type", "direction", "strength"]) this.form.elements[name].value = now[name];
    this.form.elements.attribution.value = now.attribution.kind;
    this.form.elements.negated.checked = now.negated;
    if (document.activeElement !== this.form.elements.source) this.form.elements.source.value = this.edits.source?.text ?? "";
  }

  press(action, pressed) { this.main.querySelector(`[data-do=${action}]`)?.setAttribute("aria-pressed", String(pressed)); }
}

function kindOf(text) {
  if (MODALS.test(text)) return "modal";
  if (/^if$/i.test(text)) return "condition";
  return /ly$/i.test(text) ? "adverb" : "verb";
}

function wholeWords(all, base, start, end) {
  let [from, to] = [start - base, end - base];
  while (from < to && /\s/.test(all[from])) from += 1;
  while (to > from && /\s/.test(all[to - 1])) to -= 1;
  while (from > 0 && isWord(all[from]) && isWord(all[from - 1])) from -= 1;
  while (to < all.length && isWord(all[to - 1]) && isWord(all[to])) to += 1;
  return from < to ? { start: base + from, end: base + to, text: all.slice(from, to).join("") } : null;
}

function replace(element, html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  element.replaceChildren(...page.head.childNodes, ...page.body.childNodes);
}

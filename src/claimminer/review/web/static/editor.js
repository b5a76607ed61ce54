// The edit mode: words are selected and named, values are chosen; the server puts each change right and shows it.

import { Picker } from "./picker.js";
import { keepSelected } from "./words.js";

const PARTS = ["cause", "relation", "effect", "hedge", "attribution"];
const MODALS = /^(may|might|could|should|would)$/i;

export class Editor extends Picker {
  constructor(main, { post, notice }) {
    super(main.querySelector("#editor"), [main.querySelector("#passage")], PARTS);
    this.main = main;
    this.post = post;
    this.notice = notice;
    this.edits = JSON.parse(main.dataset.edits);
    this.pending = Promise.resolve(true); // changes go to the server one after the other
    this.kind = null; // of an attribution that waits for its words
    this.form.addEventListener("change", (event) => this.take(event.target));
  }

  // What goes along with a decision: the changes, also unsaved ones, also those that are on their way.
  async draft() {
    await this.lifted;
    await this.pending;
    return this.edits;
  }

  async isChanged() {
    return JSON.stringify(await this.draft()) !== JSON.stringify(JSON.parse(this.main.dataset.edits));
  }

  open() {
    super.open();
    this.main.classList.add("editing");
    this.press(true);
  }

  close() {
    super.close();
    this.main.classList.remove("editing");
    this.press(false);
  }

  // Where the keyboard begins: at the part that waits for its words, else at the sentence.
  beginning() {
    const kinds = { hedge: "relation", attribution: "sentence" };
    const kind = this.armed ? kinds[this.armed] ?? this.armed : "sentence";
    return Number(this.texts[0].querySelector(`.${kind}`)?.dataset.at ?? 0);
  }

  enter() {
    this.settle();
    this.main.querySelector("[data-do=keep]").click();
  }

  cancel() { this.dropChanges(); }

  async dropChanges() {
    await this.change(() => JSON.parse(this.main.dataset.edits));
    this.fillIn();
    this.close();
    this.main.focus({ preventScroll: true });
  }

  clicked(event) {
    super.clicked(event);
    const { reset, hedgeDrop } = event.target.closest("button")?.dataset ?? {};
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
    this.notice("Now select the words that name the source.");
    return Promise.resolve(true);
  }

  assign(part, { start, end, text }) {
    const kind = this.kind;
    this.kind = null;
    this.change((edits, now) => {
      if (part === "attribution") return { ...edits, attribution: { start, end, kind: kind ?? (now.attribution.kind === "none" ? "vague" : now.attribution.kind) } };
      if (part !== "hedge") return { ...edits, [part]: { start, end } };
      const others = now.hedges.filter((one) => one.end <= start || one.start >= end);
      return { ...edits, hedges: [...others, { start, end, kind: kindOf(text) }].sort((one, other) => one.start - other.start) };
    }).then(() => this.fillIn());
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
    keepSelected(this.texts[0], () => replace(this.texts[0], answer.value.passage)); // the reviewer may be selecting by now
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

  press(pressed) { this.main.querySelector("[data-do=edit]").setAttribute("aria-pressed", String(pressed)); }
}

function kindOf(text) {
  if (MODALS.test(text)) return "modal";
  if (/^if$/i.test(text)) return "condition";
  return /ly$/i.test(text) ? "adverb" : "verb";
}

function replace(element, html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  element.replaceChildren(...page.head.childNodes, ...page.body.childNodes);
}

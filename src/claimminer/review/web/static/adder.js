// Adding a claim that the machine has missed: cause, relation and effect are selected one after the other.

import { Picker } from "./picker.js";
import { rangeOf } from "./words.js";

const PARTS = ["cause", "relation", "effect"];

export class Adder extends Picker {
  // `send` delivers the claim, and shows what has become of it.
  constructor(main, { send, notice }) {
    super(main.querySelector("#adder"), [...main.querySelectorAll("#passage, .article-text")], PARTS);
    this.main = main;
    this.send = send;
    this.notice = notice;
    this.spans = {};
    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.enter(); });
  }

  open() {
    super.open();
    this.main.classList.add("adding");
    this.arm(this.missing());
  }

  close() {
    super.close();
    this.main.classList.remove("adding");
    this.spans = {};
    this.form.reset();
    this.paint();
  }

  missing() { return PARTS.find((part) => !this.spans[part]) ?? null; }

  beginning() {
    const before = this.spans.relation ?? this.spans.cause;
    return before ? before.end : Number(this.texts[0].querySelector(".sentence, [data-at]")?.dataset.at ?? 0);
  }

  cancel() {
    this.close();
    this.main.focus({ preventScroll: true });
  }

  // Name what is selected; with nothing selected and all named, send it.
  enter() {
    if (this.settle()) return;
    const part = this.missing();
    if (part) { this.notice(`Select the words of the ${part} first.`); this.arm(part); return; }
    const { type, direction, strength, negated, source } = this.form.elements;
    const places = Object.fromEntries(PARTS.map((name) => [name, { start: this.spans[name].start, end: this.spans[name].end }]));
    this.send({
      ...places, type: type.value, direction: direction.value || null, strength: strength.value || null, negated: negated.checked || null,
      source: source.value.trim() || null,
    });
  }

  assign(part, place) {
    this.spans[part] = place;
    this.paint();
    this.arm(this.missing());
  }

  paint() {
    for (const part of PARTS) {
      const span = this.spans[part];
      this.form.querySelector(`[data-words=${part}]`).textContent = span?.text ?? "–";
      const ranges = span ? this.texts.map((text) => rangeOf(text, span)).filter(Boolean) : [];
      globalThis.CSS.highlights?.set(`new-${part}`, new Highlight(...ranges));
    }
  }
}

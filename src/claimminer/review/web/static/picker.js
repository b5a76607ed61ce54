// Words are selected and named, by pointer or by keyboard: what the edit mode and the adding of a claim have in common.

import { selectedIn, stepWord } from "./words.js";

export class Picker {
  // `texts`: where words can be selected, the keyboard's first; `parts`: what they can be, by the keys 1, 2, 3 …
  constructor(form, texts, parts) {
    this.form = form;
    this.texts = texts;
    this.parts = parts;
    this.lifted = Promise.resolve(); // a drag just ended: the browser settles the selection first, then it is read
    this.armed = null;
    this.last = null; // the last selection: a tap on a button may take the selection away
    form.addEventListener("click", (event) => this.clicked(event));
    for (const text of texts) this.listen(text);
  }

  listen(text) {
    text.addEventListener("pointerdown", () => { this.last = null; });
    text.addEventListener("pointerup", () => {
      this.lifted = new Promise((done) => setTimeout(() => { this.dragged(); done(); }));
    });
    text.addEventListener("click", (event) => this.isOpen() && event.preventDefault());
  }

  isOpen() { return !this.form.hidden; }

  open() {
    this.form.hidden = false;
    this.form.focus({ preventScroll: true });
    (this.texts[0].querySelector(".sentence") ?? this.form).scrollIntoView({ block: "nearest" });
  }

  close() {
    this.form.hidden = true;
    this.last = null;
    this.arm(null);
  }

  // A key while words are picked; whether it meant something here.
  key({ key, shiftKey }) {
    if (!this.isOpen()) return false;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (step) { stepWord(this.texts[0], step, shiftKey, this.beginning()); return true; }
    if (key === "Escape") { this.cancel(); return true; }
    if (key === "Enter") { this.enter(); return true; }
    const part = this.parts[Number(key) - 1];
    if (part) this.choose(part);
    return Boolean(part);
  }

  clicked(event) {
    const part = event.target.closest("[data-arm]")?.dataset.arm;
    if (part) this.choose(part);
  }

  selected() { return selectedIn(this.texts); }

  // Named first or selected first: with words selected they get the name, without the next ones do.
  choose(part) {
    const place = this.selected() ?? this.last;
    if (place) this.name(part, place);
    else this.arm(this.armed === part ? null : part);
  }

  dragged() {
    if (!this.isOpen()) return;
    this.last = this.selected();
    if (this.last && this.armed) this.name(this.armed, this.last);
  }

  // A selection made with handles or keys ends without a pointer that is lifted here.
  remember() {
    if (!this.isOpen()) return;
    this.last = this.selected() ?? this.last;
    const told = this.form.querySelector(".picked");
    const text = this.last ? `Selected: ${this.last.text}` : "";
    if (told.textContent !== text) told.textContent = text;
  }

  arm(part) {
    this.armed = part;
    for (const button of this.form.querySelectorAll("[data-arm]")) button.setAttribute("aria-pressed", String(button.dataset.arm === part));
  }

  // What is selected and waits for its name gets it; whether there was such.
  settle() {
    const place = this.armed && (this.selected() ?? this.last);
    if (place) this.name(this.armed, place);
    return Boolean(place);
  }

  name(part, place) {
    getSelection().removeAllRanges();
    this.last = null;
    this.arm(null);
    this.remember();
    this.assign(part, place);
  }
}

// The tables: searched, filtered, sorted and turned over. All text comes into the page as text, never as markup.
(() => {
  "use strict";
  const data = JSON.parse(document.getElementById("data").textContent);
  const { texts, concepts, words, gravity } = data;
  const PAGE = 25, PRINTED = 40;
  const VOICES = { none: "no source", vague: "vague", named: "named", cited: "cited" };
  const GRAVES = words.severity;

  // Rows as objects with names, made when they are looked at.
  const read = {
    claims: (r) => ({
      id: r[0], path: texts[r[1]], folder: texts[r[2]], title: texts[r[3]], section: texts[r[4]], start: r[5], sentence: texts[r[6]],
      pieces: r[7], strength: words.strength[r[8]], type: words.type[r[9]], denied: r[10] === 1, attribution: words.attribution[r[11]],
      code: r[12].map((n) => words.code[n]), confidence: r[13], notes: r[14].map((n) => texts[n]), concept: r[15].map((n) => concepts[n][0]),
    }),
    flags: (r) => ({
      severity: GRAVES[r[0]], code: words.code[r[1]], path: texts[r[2]], folder: texts[r[3]], text: texts[r[4]], message: texts[r[5]],
      start: r[6], claim: r[7],
    }),
    articles: (r) => ({
      path: texts[r[0]], folder: texts[r[1]], title: texts[r[2]], href: texts[r[3]], sources: texts[r[4]], words: r[5], claims: r[6],
      strengths: r.slice(7, 10), unsourced: r[10], references: r[11], flags: r.slice(12, 15),
    }),
  };
  const wordsOf = {
    claims: (row) => [row.sentence, row.title, row.section, row.path, row.id, ...row.notes],
    flags: (row) => [row.text, row.message, row.path, row.code],
    articles: (row) => [row.title, row.path],
  };

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const number = (n) => n.toLocaleString("en-US");
  const cell = (head, name, ...children) => make("td", { "data-head": head, class: name }, ...children);
  const badge = (name, text) => make("span", { class: `badge ${name}` }, text);
  const flag = (severity, text) => make("span", { class: `flag ${severity}` }, text);
  const pathLink = (path) =>
    make("a", { href: "#claims", "data-table": "claims", "data-query": new URLSearchParams({ path }), class: "path" }, path);
  const linked = (text, href) =>
    /^https?:\/\//.test(href) ? make("a", { href, rel: "noreferrer noopener" }, text) : document.createTextNode(text);
  const rolesOf = (bits) => words.role.filter((_, place) => bits & (1 << place));

  function sentence(row) {
    const paragraph = make("p", { class: "sentence" });
    let at = 0;
    for (let i = 0; i < row.pieces.length; i += 3) {
      const text = row.sentence.slice(at, (at += row.pieces[i]));
      const roles = rolesOf(row.pieces[i + 1]);
      const ends = rolesOf(row.pieces[i + 2]).map((role) => make("b", {}, role));
      paragraph.append(roles.length ? make("mark", { class: roles.join(" ") }, text, ...ends) : text);
    }
    return paragraph;
  }

  function claimCell(row) {
    const main = make("td", { class: "main" }, sentence(row));
    for (let i = 0; i < row.notes.length; i += 3)
      main.append(make("p", { class: "note" }, make("b", {}, row.notes[i]), " ", linked(row.notes[i + 1], row.notes[i + 2])));
    const where = [row.title, row.section].filter(Boolean).map((text) => make("span", {}, text));
    main.append(make("p", { class: "where" }, ...where, pathLink(row.path)));
    return main;
  }

  const show = {
    claims: (row) => make("tr", { "data-claim": row.id }, claimCell(row),
      cell("Strength", null, badge(row.strength, row.strength)),
      cell("Relation", null, row.type.replaceAll("_", " "), ...(row.denied ? [" ", badge("denied", "denied")] : [])),
      cell("Source", null, badge(row.attribution, VOICES[row.attribution])),
      cell("Flags", null, ...row.code.map((code) => flag(gravity[code], code))),
      cell("Confidence", "number", `${row.confidence} %`)),
    flags: (row) => make("tr", {}, cell("Severity", null, flag(row.severity, row.severity)), cell("Flag", null, row.code),
      make("td", { class: "main" }, ...(row.text ? [make("q", {}, row.text)] : []), make("p", { class: "note" }, row.message)),
      cell("Article", null, pathLink(row.path))),
    articles: (row) => make("tr", {},
      make("td", { class: "main" }, make("p", { class: "title" }, linked(row.title || row.path, row.href)), pathLink(row.path)),
      cell("Words", "number", number(row.words)), cell("Claims", "number", number(row.claims)),
      ...["Direct", "Conditional", "Correlational"].map((head, i) => cell(head, "number", number(row.strengths[i]))),
      cell("No source", "number", number(row.unsourced)),
      cell("Source list", null, row.sources + (row.references ? `, ${number(row.references)}` : "")),
      cell("Flags", null, ...row.flags.flatMap((n, i) => (n ? [flag(GRAVES[i], `${number(n)} ${GRAVES[i]}${n > 1 ? "s" : ""}`)] : [])))),
  };

  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const orders = {
    place: (row) => [row.path, row.start ?? 0],
    strength: (row) => [words.strength.indexOf(row.strength)],
    code: (row) => [row.code],
  };
  function sorted(rows, order) {
    if (order === "urgency") return rows; // as they come
    const sign = order.startsWith("-") ? -1 : 1;
    const name = order.replace(/^-/, "");
    const key = orders[name] ?? ((row) => [row[name]]);
    const keyed = rows.map((row, place) => [key(row), place, row]);
    keyed.sort((a, b) => {
      for (let i = 0; i < a[0].length; i++) {
        const found = sign * compare(a[0][i], b[0][i]);
        if (found) return found;
      }
      return a[1] - b[1];
    });
    return keyed.map((one) => one[2]);
  }

  // A row has what is wanted: all concepts and flags that are, any of the other values.
  function fits(row, name, values) {
    const has = row[name];
    return Array.isArray(has) ? values.every((value) => has.includes(value)) : values.includes(has);
  }
  function searched(table, row, sought) {
    row.haystack ??= wordsOf[table](row).join("\n").toLowerCase();
    return sought.every((word) => row.haystack.includes(word));
  }

  const conceptNames = new Map(concepts);
  const tables = {};

  class Table {
    constructor(name) {
      this.name = name;
      this.section = document.getElementById(name);
      this.form = this.section.querySelector("form");
      this.body = this.section.querySelector("tbody");
      this.wanted = new Map();
      this.page = 0;
      this.form.hidden = false;
      this.section.querySelector(".buttons").hidden = false;
      this.section.addEventListener("click", (event) => this.clicked(event));
      this.form.addEventListener("input", () => this.changed());
      this.form.addEventListener("submit", (event) => event.preventDefault());
      this.form.addEventListener("reset", (event) => { event.preventDefault(); this.want(new URLSearchParams()); });
      this.found = null;
      this.render();
    }
    get rows() {
      return (this.all ??= data[this.name].map(read[this.name]));
    }
    get isPlain() {
      return !this.wanted.size && !this.form.elements.search.value && this.form.elements.order.value === "urgency";
    }
    clicked(event) {
      const turn = event.target.closest("[data-turn]");
      const chip = event.target.closest(".chips button");
      if (turn) {
        this.page += Number(turn.dataset.turn);
        this.render();
        this.section.scrollIntoView({ block: "start" });
      } else if (chip) {
        this.wanted.delete(chip.dataset.name);
        this.choose();
      }
    }
    changed() {
      for (const select of this.form.querySelectorAll("select:not([name=order])")) {
        if (select.value) this.wanted.set(select.name, [select.value]);
        else if (!this.wanted.has(select.name) || this.selectable(select.name)) this.wanted.delete(select.name);
      }
      this.choose();
    }
    // Is what is wanted of this name one of its select's options?
    selectable(name) {
      const select = this.form.querySelector(`select[name="${name}"]`);
      const values = this.wanted.get(name) ?? [];
      return select !== null && values.length === 1 && [...select.options].some((option) => option.value === values[0]);
    }
    want(query) {
      this.wanted = new Map([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
      this.form.elements.search.value = "";
      this.form.elements.order.value = "urgency";
      for (const select of this.form.querySelectorAll("select:not([name=order])"))
        select.value = this.selectable(select.name) ? this.wanted.get(select.name)[0] : "";
      this.choose();
    }
    choose() {
      const sought = this.form.elements.search.value.toLowerCase().split(/\s+/).filter(Boolean);
      const wanted = [...this.wanted];
      this.found = this.isPlain ? null : sorted(
        this.rows.filter((row) => wanted.every(([name, values]) => fits(row, name, values)) && searched(this.name, row, sought)),
        this.form.elements.order.value);
      this.page = 0;
      this.render();
    }
    render(size = PAGE) {
      const total = this.found ? this.found.length : data[this.name].length;
      const first = this.page * size;
      const rows = this.found ? this.found.slice(first, first + size) : data[this.name].slice(first, first + size).map(read[this.name]);
      this.body.replaceChildren(...rows.map(show[this.name]));
      const count = rows.length ? `${number(first + 1)}–${number(first + rows.length)} of ${number(total)}` : "none";
      this.section.querySelector(".count").textContent = count;
      const [earlier, later] = this.section.querySelectorAll("[data-turn]");
      earlier.disabled = this.page === 0;
      later.disabled = first + size >= total;
      this.showChips();
    }
    showChips() {
      const chips = [...this.wanted].filter(([name]) => !this.selectable(name)).map(([name, values]) => {
        const said = values.map((value) => (name === "concept" ? conceptNames.get(value) : name === "attribution" ? VOICES[value] : value) ?? value);
        const text = `${name}: ${said.join(name === "concept" ? " + " : " or ")}`;
        return make("button", { type: "button", "data-name": name, "aria-label": `${text}; remove`, title: text }, text);
      });
      this.section.querySelector(".chips").replaceChildren(...chips);
    }
  }

  function follow(event) {
    const link = event.target.closest("[data-query]");
    if (!link || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    const table = tables[link.dataset.table];
    table.want(new URLSearchParams(link.dataset.query));
    table.section.scrollIntoView({ block: "start" });
  }
  // page.html#c_9f2b6c0d1e3a4f57 shows this claim
  function showNamed() {
    const id = location.hash.slice(1);
    if (!/^c_[0-9a-f]+$/.test(id)) return;
    tables.claims.want(new URLSearchParams({ id }));
    tables.claims.section.scrollIntoView({ block: "start" });
  }

  for (const name of ["claims", "flags", "articles"]) tables[name] = new Table(name);
  document.addEventListener("click", follow);
  window.addEventListener("hashchange", showNamed);
  window.addEventListener("beforeprint", () => Object.values(tables).forEach((table) => { table.page = 0; table.render(PRINTED); }));
  window.addEventListener("afterprint", () => Object.values(tables).forEach((table) => table.render()));
  showNamed();
})();

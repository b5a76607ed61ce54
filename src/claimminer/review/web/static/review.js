// Keys, undo, edits by drag. Pages come from the server; what is decided is kept here until the server has it.
// Three parts: talking to the server, deciding, editing. Offsets are counted in code points, as in the records.

import { Editor } from "./editor.js";

const OUTBOX = "claimminer:unsent";
const $ = (selector, root = document) => root.querySelector(selector);
const main = () => $("#main");
const claim = () => (main()?.dataset.claim ? main().dataset : null);
const newToken = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

let busy = false;
let editor = null;

// ---- notices

let noticeTimer;
function notice(text, { lasting = false } = {}) {
  const place = $("#notice");
  clearTimeout(noticeTimer);
  place.textContent = text ?? "";
  place.hidden = !text;
  if (text && !lasting) noticeTimer = setTimeout(() => { place.hidden = true; }, 4000);
}

// ---- talking to the server

async function post(address, body) {
  const ask = () => fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Seal": document.body.dataset.seal },
    body: JSON.stringify(body),
  });
  let answer = await ask();
  if (answer.status === 403 && await newSeal()) answer = await ask();
  const isJson = answer.headers.get("content-type")?.startsWith("application/json");
  return { status: answer.status, value: isJson ? await answer.json() : { message: await answer.text() } };
}

// A server that was started again has another seal; the page it gives holds that.
async function newSeal() {
  const page = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!page.ok) return false;
  document.body.dataset.seal = new DOMParser().parseFromString(await page.text(), "text/html").body.dataset.seal ?? "";
  return true;
}

// Sent until the server has it: also after this page was closed, the laptop shut or the server killed.
async function deliver(address, body) {
  const letter = JSON.stringify({ address, body, reviewer: reviewer() });
  try { localStorage.setItem(OUTBOX, letter); } catch { /* private window: then this page alone keeps it */ }
  for (let wait = 500; ; wait = Math.min(wait * 1.5, 5000)) {
    try {
      const answer = await post(address, body);
      if (answer.status < 500 && answer.status !== 403) {
        localStorage.removeItem(OUTBOX);
        return answer;
      }
      notice(`Not saved yet: ${answer.value.message} It is kept here and sent again.`, { lasting: true });
    } catch {
      notice("Not saved yet: the server does not answer. It is kept here and sent again.", { lasting: true });
    }
    await pause(wait);
  }
}

async function deliverRest() {
  let letter = null;
  try { letter = JSON.parse(localStorage.getItem(OUTBOX)); } catch { return; }
  if (!letter || letter.reviewer !== reviewer()) return;
  busy = true;
  const answer = await deliver(letter.address, letter.body);
  busy = false;
  if (answer.status !== 200) { notice(answer.value.message); return; }
  await go(letter.body.claim && claim()?.claim === letter.body.claim ? answer.value.next : location.href, { push: false });
  notice("A decision that had not arrived is saved now.");
}

const reviewer = () => $(".reviewer")?.textContent ?? "";

async function go(address, { push = true, quiet = false } = {}) {
  let page;
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    if (push && answer.redirected) address = answer.url;
    page = new DOMParser().parseFromString(await answer.text(), "text/html");
  } catch {
    notice("The server does not answer.", { lasting: true });
    return;
  }
  const fresh = page.querySelector("#main");
  if (!fresh) { location.assign(address); return; }
  if (push) history.pushState(null, "", address);
  document.title = page.title;
  main().replaceWith(document.adoptNode(fresh));
  const progress = page.querySelector("#progress");
  if (progress) $("#progress")?.replaceWith(document.adoptNode(progress));
  document.body.dataset.seal = page.body.dataset.seal ?? "";
  if (!quiet) notice(null);
  scrollTo(0, 0);
  arrive();
  main().focus({ preventScroll: true });
}

// ---- deciding

async function decide(answer, { stay = false, flagged, edits } = {}) {
  const here = claim();
  if (busy || !here) return;
  busy = true;
  document.body.classList.add("busy");
  const read = edits ?? await editor.draft();
  const body = {
    claim: here.claim, base: Number(here.base), token: here.token, answer: answer || null, queue: here.queue,
    flagged: flagged ?? here.flagged === "yes", comment: $("#comment")?.value ?? "",
    edits: read,
  };
  try {
    const { status, value } = await deliver("/api/decide", body);
    if (status === 200) { await go(stay ? value.here : value.next, { push: !stay }); return; }
    if (status === 409) { await go(value.address, { push: false, quiet: true }); notice(`${value.message}. Look again.`); return; }
    main().dataset.token = newToken(); // refused: what is sent next is another entry
    notice(value.message);
  } finally {
    busy = false;
    document.body.classList.remove("busy");
  }
}

async function undo() {
  if (busy) return;
  busy = true;
  try {
    const { status, value } = await deliver("/api/undo", { token: newToken(), queue: claim()?.queue ?? location.search.slice(1) });
    if (status === 200 && value.address) await go(value.address, { quiet: true });
    notice(value.message);
  } finally {
    busy = false;
  }
}

const again = (changes) => decide(claim().answer, { stay: true, ...changes });

// ---- what can be done, by key or by button

const ACTIONS = {
  accept: () => decide("accept"),
  reject: () => decide("reject"),
  skip: () => decide("skip"),
  undo,
  edit: () => { if (!claim()) return; if (editor.isOpen()) editor.close(); else editor.open(); },
  keep: () => again({}),
  drop: () => editor?.dropChanges(),
  flag: () => claim() && again({ flagged: claim().flagged !== "yes" }),
  comment: () => $("#comment")?.focus(),
  search: () => { const field = $("#search"); field.focus(); field.select(); },
  goto: () => $("#go").showModal(),
  help: () => $("#help").showModal(),
  close: () => $("dialog[open]")?.close(),
};
const KEYS = {
  a: "accept", x: "reject", " ": "skip", Backspace: "undo", e: "edit", f: "flag", c: "comment", "/": "search", g: "goto", "?": "help",
};

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const target = event.target;
  if (target.closest("dialog")) return;
  if (target.matches("textarea, input:not([type=checkbox]), select")) { inField(event, target); return; }
  const isControl = target.matches("button, a, summary, input");
  if (isControl && (event.key === " " || event.key === "Enter")) return;
  if (event.repeat && event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  if (editor?.key(event.key)) { event.preventDefault(); return; }
  const step = document.querySelector(`a.step[data-key="${CSS.escape(event.key)}"]`);
  if (step) { event.preventDefault(); if (!busy) go(step.href); return; }
  const action = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!action) return;
  event.preventDefault();
  ACTIONS[action]();
});

function inField(event, field) {
  if (event.key === "Escape") { field.blur(); if (field.closest("#editor")) editor.dropChanges(); }
  if (event.key === "Enter" && !event.shiftKey && field.id === "comment") { event.preventDefault(); again({}); }
  if (event.key === "Enter" && field.closest("#editor")) { event.preventDefault(); editor.take(field).then((ok) => ok && again({})); }
}

addEventListener("click", (event) => {
  const button = event.target.closest("[data-do]");
  if (button) { event.preventDefault(); ACTIONS[button.dataset.do]?.(); return; }
  const taken = event.target.closest("[data-take]");
  if (taken) { decide(taken.dataset.take, { edits: JSON.parse(taken.dataset.edits) }); return; }
  const step = event.target.closest("a.step, #beside a.other");
  if (step && !event.ctrlKey && !event.metaKey && !event.shiftKey) { event.preventDefault(); if (!busy && !editor?.isOpen()) go(step.href); }
});

addEventListener("submit", (event) => {
  if (event.target.id === "import") { event.preventDefault(); takeIn(event.target); }
  if (event.target.closest("#go")) {
    event.preventDefault();
    const address = `/go?${claim()?.queue ?? location.search.slice(1)}&to=${encodeURIComponent($("#go-to").value)}`;
    $("#go").close();
    location.assign(address);
  }
});

async function takeIn(form) {
  const file = $("input[type=file]", form).files[0];
  if (!file) return;
  notice(`Reading ${file.name} …`, { lasting: true });
  const answer = await fetch("/api/import", { method: "POST", headers: { "X-Seal": document.body.dataset.seal }, body: file });
  const value = await answer.json();
  notice(value.message, { lasting: true });
  $("#import-notes").replaceChildren(...(value.notes ?? []).map((note) => Object.assign(document.createElement("li"), { textContent: note })));
}

document.addEventListener("selectionchange", () => editor?.remember());
addEventListener("popstate", () => go(location.href, { push: false }));

// ---- a page has come

function arrive() {
  editor = claim() ? new Editor(main(), { post, notice }) : null;
  const here = $("#beside .here");
  const beside = $("#beside");
  if (here && beside) beside.scrollTop = here.offsetTop - beside.clientHeight / 3;
  const filters = $("#filters");
  if (filters && matchMedia("(max-width: 60rem)").matches) filters.open = false;
}

arrive();
deliverRest();
document.body.dataset.ready = "yes";

// Keys, decisions, undo. Pages come from the server; what is decided is kept here until the server has it.

import { Adder } from "./adder.js";
import { Editor } from "./editor.js";

const OUTBOX = "claimminer:unsent:"; // each letter under its own token: two tabs may have some
const $ = (selector, root = document) => root.querySelector(selector);
const main = () => $("#main");
const claim = () => (main()?.dataset.claim ? main().dataset : null);
const newToken = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

let editor = null;
let adder = null;

// While something is under way (a decision, another page) nothing else is begun: a key meant for the page that comes
// must not decide the claim that is still shown.
let busy = 0;
async function during(work) {
  busy += 1;
  document.body.classList.add("busy");
  try {
    return await work();
  } finally {
    busy -= 1;
    document.body.classList.toggle("busy", busy > 0);
  }
}
const alone = (work) => (busy ? Promise.resolve() : during(work));

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
  const letter = JSON.stringify({ address, body, reviewer: reviewer(), time: Date.now() });
  try { localStorage.setItem(OUTBOX + body.token, letter); } catch { /* private window: then this page alone keeps it */ }
  for (let wait = 500; ; wait = Math.min(wait * 1.5, 5000)) {
    try {
      const answer = await post(address, body);
      if (answer.status < 500 && answer.status !== 403) {
        localStorage.removeItem(OUTBOX + body.token);
        return answer;
      }
      notice(`Not saved yet: ${answer.value.message} It is kept here and sent again.`, { lasting: true });
    } catch {
      notice("Not saved yet: the server does not answer. It is kept here and sent again.", { lasting: true });
    }
    await pause(wait);
  }
}

function unsent() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(OUTBOX)).map((key) => JSON.parse(localStorage.getItem(key)))
      .filter((letter) => letter?.reviewer === reviewer()).sort((one, other) => one.time - other.time);
  } catch { return []; }
}

async function deliverRest() {
  const letters = unsent();
  if (!letters.length) return;
  let next = location.href;
  let refused = null;
  for (const letter of letters) {
    const { status, value } = await deliver(letter.address, letter.body);
    if (status !== 200) refused = value.message;
    else if (claim()?.claim === letter.body.claim && value.next) next = value.next;
  }
  await go(next, { push: false });
  notice(refused ?? (letters.length === 1 ? "A decision that had not arrived is saved now." : "Decisions that had not arrived are saved now."));
}

const reviewer = () => $(".reviewer")?.textContent ?? "";

let trip = 0; // of pages asked for, the last one is shown
async function go(address, { push = true, quiet = false } = {}) {
  const mine = (trip += 1);
  let page;
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    if (push && answer.redirected) address = answer.url;
    page = new DOMParser().parseFromString(await answer.text(), "text/html");
  } catch {
    notice("The server does not answer.", { lasting: true });
    return;
  }
  if (mine !== trip) return;
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

const decide = (answer, how) => alone(() => write(answer, how));

async function write(answer, { stay = false, to, flagged, edits } = {}) {
  const here = claim();
  if (!here) return;
  const body = {
    claim: here.claim, base: Number(here.base), token: here.token, answer: answer || null, queue: here.queue,
    edits: edits ?? await editor.draft(), flagged: flagged ?? here.flagged === "yes", comment: $("#comment").value,
  };
  const { status, value } = await deliver("/api/decide", body);
  if (status === 200) { await go(to ?? (stay ? value.here : value.next), { push: Boolean(to) || !stay }); return; }
  if (status === 409) { await go(value.address, { push: false, quiet: true }); notice(`${value.message}. Look again.`); return; }
  main().dataset.token = newToken(); // refused: what is sent next is another entry
  notice(value.message);
}

const undo = () => alone(async () => {
  const { status, value } = await deliver("/api/undo", { token: newToken(), queue: queue(), here: claim()?.claim ?? "" });
  if (status === 200 && value.address) await go(value.address, { quiet: true, push: !location.href.endsWith(value.address) });
  notice(value.message);
});

const send = (added) => alone(async () => {
  const { status, value } = await deliver("/api/add", { document: main().dataset.document, claim: added, token: newToken(), queue: queue() });
  if (status === 200) await go(location.href, { push: false, quiet: true });
  notice(value.message);
});

const queue = () => claim()?.queue ?? location.search.slice(1);
const again = (changes) => decide(claim().answer, { stay: true, ...changes });

// To another claim; a comment and changes that were not saved are saved first.
const leave = (address) => !adder?.isOpen() && alone(async () => {
  if (await isUnsaved()) await write(claim().answer, { to: address });
  else await go(address);
});

async function isUnsaved() {
  const comment = $("#comment");
  return claim() && (comment.value !== comment.defaultValue || editor.isChanged());
}

// ---- what can be done, by key or by button

const ACTIONS = {
  accept: () => decide("accept"),
  reject: () => decide("reject"),
  skip: () => decide("skip"),
  undo,
  edit: () => claim() && toggle(editor, adder),
  add: () => adder && toggle(adder, editor),
  "add-cancel": () => adder?.cancel(),
  keep: () => again({}),
  drop: () => editor?.dropChanges(),
  flag: () => claim() && again({ flagged: claim().flagged !== "yes" }),
  comment: () => $("#comment")?.focus(),
  search: () => { const field = $("#search"); field.focus(); field.select(); },
  goto: () => $("#go").showModal(),
  help: () => { $("#help").showModal(); $("#help").scrollTop = 0; },
  close: () => $("dialog[open]")?.close(),
};
const KEYS = {
  a: "accept", x: "reject", " ": "skip", Backspace: "undo", e: "edit", n: "add", f: "flag", c: "comment", "/": "search", g: "goto", "?": "help",
};
const WHILE_ADDING = ["add", "add-cancel", "search", "help", "close"];

function act(action) {
  if (adder?.isOpen() && !WHILE_ADDING.includes(action)) notice("Add the claim first, or press esc.");
  else ACTIONS[action]?.();
}

function toggle(picker, other) {
  if (picker.isOpen()) { picker.close(); return; }
  if (other?.isOpen()) other.close();
  picker.open();
}

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const target = event.target;
  if (target.closest("dialog")) return;
  if (target.matches("textarea, input:not([type=checkbox]), select")) { inField(event, target); return; }
  const isControl = target.matches("button, a, summary, input");
  if (isControl && (event.key === " " || event.key === "Enter")) return;
  if (event.repeat && !event.key.startsWith("Arrow")) return;
  if (editor?.key(event) || adder?.key(event)) { event.preventDefault(); return; }
  if (event.repeat) return;
  const step = document.querySelector(`a.step[data-key="${CSS.escape(event.key)}"]`);
  if (step) { event.preventDefault(); leave(step.href); return; }
  const action = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!action) return;
  event.preventDefault();
  act(action);
});

function inField(event, field) {
  if (event.key === "Escape") { field.blur(); if (field.closest("#editor")) editor.dropChanges(); if (field.closest("#adder")) adder.cancel(); }
  if (event.key === "Enter" && !event.shiftKey && field.id === "comment") { event.preventDefault(); again({}); }
  if (event.key === "Enter" && field.closest("#editor")) { event.preventDefault(); editor.take(field).then((ok) => ok && again({})); }
}

addEventListener("click", (event) => {
  const button = event.target.closest("[data-do]");
  if (button) { event.preventDefault(); act(button.dataset.do); return; }
  const taken = event.target.closest("[data-take]");
  if (taken) { decide(taken.dataset.take, { edits: JSON.parse(taken.dataset.edits) }); return; }
  const step = event.target.closest("a.step, #beside a.other, #beside a.also");
  if (step && !event.ctrlKey && !event.metaKey && !event.shiftKey) { event.preventDefault(); if (step.matches(".step") || !editor?.isOpen()) leave(step.href); }
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
  let value;
  try {
    const answer = await fetch("/api/import", { method: "POST", headers: { "X-Seal": document.body.dataset.seal }, body: file });
    value = answer.headers.get("content-type")?.startsWith("application/json") ? await answer.json() : { message: await answer.text() };
  } catch {
    value = { message: "The server does not answer." };
  }
  notice(value.message, { lasting: true });
  $("#import-notes").replaceChildren(...(value.notes ?? []).map((note) => Object.assign(document.createElement("li"), { textContent: note })));
}

document.addEventListener("selectionchange", () => { editor?.remember(); adder?.remember(); });
addEventListener("popstate", () => during(() => go(location.href, { push: false })));

// ---- a page has come

function arrive() {
  editor = claim() ? new Editor(main(), { post, notice }) : null;
  adder = main().dataset.document ? new Adder(main(), { send, notice }) : null;
  const here = $("#beside .here");
  const beside = $("#beside");
  if (here && beside) beside.scrollTop = here.offsetTop - beside.clientHeight / 3;
  $("#passage .relation")?.scrollIntoView({ block: "nearest" });
  const filters = $("#filters");
  if (filters && matchMedia("(max-width: 60rem)").matches) filters.open = false;
}

arrive();
during(deliverRest);
document.body.dataset.ready = "yes";

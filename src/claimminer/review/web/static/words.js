// Words on a page as places in the article: what is selected, and how the keyboard selects. A text is an element with
// stretches in it that tell where they start (data-at). Offsets are counted in code points, as in the records.

const isWord = (char) => char !== undefined && /[\p{L}\p{N}_]/u.test(char);
const WORD = /[\p{L}\p{N}_]+(?:['’-][\p{L}\p{N}_]+)*|[^\s\p{P}\p{L}\p{N}_]+/gu;
const length = (text) => [...text].length;

// The whole words that are selected in one of the texts; null where none are.
export function selectedIn(texts) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  for (const text of texts) {
    const place = covered(stretches(text), selection.getRangeAt(0));
    if (place) return place;
  }
  return null;
}

// The part of a text between two places, to be painted; null where it does not show them.
export function rangeOf(text, { start, end }) {
  const all = stretches(text);
  const [from, to] = [spot(all, start, false), spot(all, end, true)];
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

// Select a word further on or back; with `extend` one more or less. `from`: where to begin when nothing is selected.
export function stepWord(text, step, extend, from) {
  const all = stretches(text);
  const words = wordsOf(all);
  if (!words.length) return;
  const selection = getSelection();
  const isHere = !selection.isCollapsed && selectedIn([text]);
  let [first, last] = isHere ? ends(all, words, selection) : [null, null];
  if (first === null) {
    first = Math.max(0, words.findIndex((word) => word.end > (from ?? 0)));
    last = extend ? clamp(first + step, words) : first;
  } else {
    last = clamp(last + step, words);
    if (!extend) first = last;
  }
  const [low, high] = first <= last ? [words[first].start, words[last].end] : [words[first].end, words[last].start];
  selection.setBaseAndExtent(...spot(all, low, low > high), ...spot(all, high, low <= high));
  selection.focusNode.parentElement.scrollIntoView({ block: "nearest" });
}

// While a text is made anew its selection stays, by its words and in its direction.
export function keepSelected(text, makeAnew) {
  const selection = getSelection();
  const [anchor, focus] = selectedPlaces(stretches(text), selection);
  makeAnew();
  if (anchor === null || focus === null || anchor === focus) return;
  const all = stretches(text);
  const [from, to] = [spot(all, anchor, anchor > focus), spot(all, focus, anchor < focus)];
  if (from && to) selection.setBaseAndExtent(...from, ...to);
}

const clamp = (index, words) => Math.min(words.length - 1, Math.max(0, index));

function stretches(text) {
  return Array.from(text.querySelectorAll("[data-at]"), (element) => ({ node: element.firstChild, at: Number(element.dataset.at) }))
    .filter(({ node }) => node)
    .map(({ node, at }) => ({ node, at, end: at + length(node.data) }));
}

function covered(all, range) {
  let first = Infinity;
  let last = -Infinity;
  for (const { node, at } of all) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.data.length;
    if (to <= from) continue;
    first = Math.min(first, at + length(node.data.slice(0, from)));
    last = Math.max(last, at + length(node.data.slice(0, to)));
  }
  return last > first ? wholeWords(all, first, last) : null;
}

function wholeWords(all, start, end) {
  const chars = [...all.map(({ node }) => node.data).join("")];
  const base = all[0].at;
  let [from, to] = [start - base, end - base];
  while (from < to && /\s/.test(chars[from])) from += 1;
  while (to > from && /\s/.test(chars[to - 1])) to -= 1;
  while (from > 0 && isWord(chars[from]) && isWord(chars[from - 1])) from -= 1;
  while (to < chars.length && isWord(chars[to - 1]) && isWord(chars[to])) to += 1;
  return from < to ? { start: base + from, end: base + to, text: chars.slice(from, to).join("") } : null;
}

function wordsOf(all) {
  const text = all.map(({ node }) => node.data).join("");
  const words = [];
  let [at, read] = [all.length ? all[0].at : 0, 0];
  for (const found of text.matchAll(WORD)) {
    at += length(text.slice(read, found.index));
    words.push({ start: at, end: at + length(found[0]) });
    at += length(found[0]);
    read = found.index + found[0].length;
  }
  return words;
}

// The words at the anchor and at the focus of the selection.
function ends(all, words, selection) {
  const [anchor, focus] = selectedPlaces(all, selection);
  if (anchor === null || focus === null) return [null, null];
  const onward = anchor <= focus;
  const starting = (place) => clamp(words.findIndex((word) => word.end > place), words);
  const ending = (place) => clamp(words.findLastIndex((word) => word.start < place), words);
  return onward ? [starting(anchor), ending(focus)] : [ending(anchor), starting(focus)];
}

// Where the selection began and where it has come to; null where that is outside the text.
function selectedPlaces(all, { anchorNode, anchorOffset, focusNode, focusOffset }) {
  return [placeAt(all, anchorNode, anchorOffset), placeAt(all, focusNode, focusOffset)];
}

function placeAt(all, node, offset) {
  const found = all.find((one) => one.node === node);
  return found ? found.at + length(found.node.data.slice(0, offset)) : null;
}

// Node and offset of a place; of two stretches that meet there the earlier one with `ends`.
function spot(all, place, isEnd) {
  const found = all.find(({ at, end }) => (isEnd ? at < place && place <= end : at <= place && place < end));
  return found ? [found.node, [...found.node.data].slice(0, place - found.at).join("").length] : null;
}

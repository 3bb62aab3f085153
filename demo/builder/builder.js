/** The builder: choices in, a snippet, a preview and an address out. */
import { fieldsOf, readFacts } from './choices.js';
import { fillForm, make, readForm, refreshForm, writeForm } from './form.js';
import { readState, writeState } from './state.js';
import { previewOf, snippetsFor, TARGETS } from './targets.js';

const WIDTHS = { phone: 390, desktop: 1280 };
const byId = (id) => document.getElementById(id);
const form = byId('choices');

/** Tells a status again even where the words are the same. */
function tell(words) {
  byId('copied').textContent = '';
  requestAnimationFrame(() => (byId('copied').textContent = words));
}

async function copy(text, name) {
  try {
    await navigator.clipboard.writeText(text);
    tell(`Copied: ${name}`);
  } catch {
    tell('Your browser doesn’t let this page copy. Select the text and copy it.');
  }
}

function pieceOf({ title, kind, code }) {
  const button = make('button', { type: 'button' }, 'Copy', make('span', { className: 'unseen' }, `: ${title}`));
  button.addEventListener('click', () => copy(code, title));
  const shown = make('pre', { tabIndex: 0, role: 'region', ariaLabel: title }, make('code', {}, code));
  const piece = make('div', { className: 'piece' }, make('h3', {}, title), shown, button);
  piece.dataset.kind = kind;
  return piece;
}

function showSnippet({ survives, admin, warnings, pieces }) {
  byId('survives').textContent = survives;
  const all = [...(admin ? [admin] : []), ...warnings];
  const told = all.map((text) => make('p', { className: 'warning' }, text));
  // What is said already isn't said again.
  if (byId('warnings').textContent !== all.join('')) byId('warnings').replaceChildren(...told);
  byId('pieces').replaceChildren(...pieces.map(pieceOf));
}

/** As wide as the device, made smaller where there is less room. */
function fitPreview(frame, width) {
  const box = byId('preview');
  box.className = width;
  const scale = Math.min(1, box.clientWidth / WIDTHS[width]);
  const height = Math.max(560, Math.min(760, innerHeight - 160));
  Object.assign(frame.style, {
    width: `${WIDTHS[width]}px`,
    height: `${height / scale}px`,
    transform: `scale(${scale})`,
  });
  box.style.height = `${height}px`;
}

/** A new frame each time: a new document in an old one would be a step of its own for the button Back. */
function showPreview(srcdoc, { width }) {
  const title = `Preview, ${width === 'phone' ? 'as on a phone' : 'as on a desktop'}`;
  const frame = make('iframe', { title, srcdoc });
  byId('preview').replaceChildren(frame);
  fitPreview(frame, width);
}

function start(facts) {
  fillForm(facts, TARGETS);
  const fields = fieldsOf(facts, Object.keys(TARGETS));
  const { choices: first, ignored } = readState(location.search, fields);
  if (ignored.length) byId('state').textContent = `This isn’t known here and was left out: ${ignored.join(', ')}.`;
  writeForm(first);

  let shown = '';
  let waiting;
  const show = () => {
    const choices = readForm(fields);
    history.replaceState(null, '', writeState(choices, fields) || location.pathname);
    refreshForm(choices, facts);
    showSnippet(snippetsFor(choices, fields, facts));
    clearTimeout(waiting);
    // Not at each letter that is typed.
    waiting = setTimeout(() => {
      const page = previewOf(choices, fields, facts);
      if (shown !== page + choices.width) showPreview(page, choices);
      shown = page + choices.width;
    }, 250);
  };
  show();
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const type of ['input', 'change']) document.addEventListener(type, show);
  addEventListener('resize', () => {
    const frame = byId('preview').querySelector('iframe');
    if (frame) fitPreview(frame, readForm(fields).width);
  });
  byId('share').addEventListener('click', () => copy(location.href, 'a link to these choices'));
}

try {
  start(await readFacts());
} catch (error) {
  byId('state').textContent =
    'The files of this version can’t be read. Run “npm run build”, then load this page again.';
  throw error;
}

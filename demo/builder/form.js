/** The form: its lists are filled from what there is; what is chosen is read, and written back. */
import { COLORS, VIEWS } from './choices.js';
import { contrastResult } from './contrast.js';

const form = document.querySelector('#choices');

export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const option = (value, text) => make('option', { value }, text);

const COLOR_LABELS = {
  paper: 'Your page’s background',
  ink: 'Your page’s text',
  accent: 'Arrows and focus outlines',
  line: 'Lines and borders',
  surface: 'Background under the pointer',
  muted: 'Review line, sources, disclaimer',
  urgent: 'Edge of “When to get help now”',
};

/** Which two colors must be told apart, and as what. */
const CHECKS = {
  ink: ['ink', 'paper', 'text'],
  accent: ['accent', 'paper', 'lines'],
  line: ['line', 'paper', 'lines'],
  surface: ['ink', 'surface', 'text'],
  muted: ['muted', 'paper', 'text'],
  urgent: ['urgent', 'paper', 'lines'],
};

function viewOf([name, { label, values }]) {
  const options = Object.entries(values)
    // Keys that are numbers come first in an object.
    .sort(([one], [other]) => Number(one !== '') - Number(other !== ''))
    .map(([value, text]) => option(value, text));
  return make(
    'p',
    { hidden: true },
    make('label', { htmlFor: name }, label),
    make('select', { id: name, name }, ...options),
  );
}

function switchOf(name) {
  return make(
    'p',
    { className: 'check', hidden: true },
    make('input', { type: 'checkbox', id: name, name: 'options', value: name }),
    make('label', { htmlFor: name }),
  );
}

function swatchOf(name) {
  const result = make('output', { id: `${name}-contrast` });
  result.htmlFor.add(name);
  return make(
    'p',
    { className: 'swatch' },
    make('input', { type: 'color', id: name, name }),
    make('label', { htmlFor: name }, COLOR_LABELS[name]),
    result,
  );
}

const switchesOf = (elements) => new Set(elements.flatMap(({ switches }) => switches.map(({ name }) => name)));

export function fillForm({ elements, groups, languages }, targets) {
  const into = (id, ...children) => document.getElementById(id).append(...children);
  into('element', ...elements.map(({ tag, name }) => option(tag, name)));
  for (const { title, topics } of groups)
    into('topic', make('optgroup', { label: title }, ...topics.map(({ id, question }) => option(id, question))));
  into('topic', option('all', 'All topics'));
  into('views', ...Object.entries(VIEWS).map(viewOf));
  into('switches', ...[...switchesOf(elements)].map(switchOf));
  into('language', ...languages.map(({ lang, name }) => option(lang, name)));
  into('swatches', ...['paper', 'ink', ...Object.keys(COLORS)].map(swatchOf));
  into('target', ...Object.entries(targets).map(([id, { name }]) => option(id, name)));
}

export function writeForm(choices) {
  for (const control of form.elements) {
    const value = choices[control.name];
    if (value === undefined) continue;
    if (['checkbox', 'radio'].includes(control.type)) control.checked = value.split(' ').includes(control.value);
    else control.value = value;
  }
}

export function readForm(fields) {
  const data = new FormData(form);
  return Object.fromEntries(
    Object.keys(fields).map((name) => {
      const value = data.getAll(name).join(' ');
      return [name, fields[name].isKnown(value) ? value : fields[name].fallback];
    }),
  );
}

/** Shows what the chosen element has, and how the colors can be told apart. */
export function refreshForm(choices, { elements }) {
  const { attributes, switches } = elements.find(({ tag }) => tag === choices.element);
  for (const { name, description } of switches)
    document.querySelector(`label[for="${name}"]`).textContent = description;
  for (const control of form.querySelectorAll('#views select, #switches input'))
    control.parentElement.hidden = !attributes.includes(control.id);
  document.getElementById('palette').hidden = !choices.colors;
  for (const [name, [one, other, kind]] of Object.entries(CHECKS)) {
    const { isGood, text } = contrastResult(choices[one], choices[other], kind);
    const output = document.getElementById(`${name}-contrast`);
    if (output.value !== text) output.value = text;
    output.classList.toggle('weak', !isGood);
  }
}

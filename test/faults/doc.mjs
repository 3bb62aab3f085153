/** Writes docs/faults.md: every fault, what the reader sees, and how long it takes. */
import { expectedIn, SLACK_MS } from './fault.mjs';
import { FAULTS, GROUPS } from './list.mjs';

/** @typedef {import('./fault.mjs').Fault} Fault */
/** @typedef {import('./fault.mjs').Outcome} Outcome */

const SEEN = {
  new: 'the file’s answers',
  older: 'older answers',
  own: 'your own words',
};
const TITLES = /** @type {const} */ ({ chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' });

const HEAD = `# When loading fails: every fault and what comes of it

A content file is loaded over networks that nobody controls. For each way in which that can go wrong, this page says what
a reader sees and how long it takes. \`test/browser/faults.test.mjs\` serves each fault by its name to two pages, one with
\`kc.js\` and one with \`kc-core.js\`, in Chromium, Firefox and WebKit, and fails where one does something else, or
where this page isn’t what the test writes with \`KC_WRITE_DOCS=1 npm test -- test/browser/faults.test.mjs\`. No fault
leaves an error on the console that nobody has handled, and none leaves a reader with “Loading…”.

**What the reader sees**

- *the file’s answers*: all is well, also if it took more than one try. If a part of the file couldn’t be read, the rest is
  there, and the number of paths that \`kc-load\` lists as left out stands in brackets.
- *older answers*: with \`kc.js\`, the answers that came with the script, and “Newer answers could not be loaded. You can
  read what stands here.” with the date of their last change. With \`kc-core.js\`, what you wrote between the tags, and the
  same sentence. With both, a button “Try again”, an event \`kc-error\` with the code, and one line on the console.
- *your own words*: what you wrote between the tags, and no sentence: the file was loaded, but has nothing to show.

**Requests** counts what the server was asked, redirects included. **How long** it takes until the reader sees this is
given for a quick network: “at once” is less than a second, and the times of further tries differ from load to load. The
tests let a busy machine take ${SLACK_MS / 1000} s more. The file is small, the server is on another origin, which the page allows.
`;

/** @param {Pick<Outcome, 'seen' | 'says' | 'leftOut'>} outcome */
const sight = ({ seen, says, leftOut }) =>
  `${SEEN[seen]}${says && `, “${says}”`}${leftOut > 0 ? ` (${leftOut} left out)` : ''}`;

/** What is another in an engine: `Firefox: json, 1 request`. @param {Fault} fault */
function differences(fault) {
  const names = /** @type {(keyof typeof TITLES)[]} */ (Object.keys(fault.differs));
  const each = names.map((name) => {
    const outcome = expectedIn(fault, name);
    const { expected } = fault;
    return `${TITLES[name]}: ${[
      sight(outcome) === sight(expected) ? '' : sight(outcome),
      outcome.code === expected.code ? '' : outcome.code && `\`${outcome.code}\``,
      outcome.requests === expected.requests
        ? ''
        : `${outcome.requests} ${outcome.requests === 1 ? 'request' : 'requests'}`,
      outcome.time === expected.time ? '' : outcome.time,
    ]
      .filter(Boolean)
      .join(', ')}`;
  });
  return each.join('; ');
}

/** @param {Fault} fault */
function row(fault) {
  const { name, what, expected } = fault;
  const { code, requests, time } = expected;
  const cells = [`\`${name}\`: ${what}`, sight(expected), code && `\`${code}\``, requests, time, differences(fault)];
  return cells.map((cell) => String(cell).replaceAll('|', '\\|'));
}

export function writeDoc() {
  const sections = Object.entries(GROUPS).map(([title, faults]) => {
    const head = ['Fault', 'What the reader sees', 'Code', 'Requests', 'How long', 'Another in'];
    const lines = [head, head.map(() => '---'), ...faults.map(row)].map((cells) => `| ${cells.join(' | ')} |`);
    return `## ${title}\n\n${lines.join('\n')}\n`;
  });
  return [HEAD, `There are ${FAULTS.length} of them, a few that do no harm among them.\n`, ...sections].join('\n');
}

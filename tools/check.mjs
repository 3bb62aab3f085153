/** Runs everything that a change must pass, step by step, and stops at the first step that fails. */
import { commandOf, runNode } from './run.mjs';

const ANALYZED = ['--strict', '--rules.no-unknown-event', 'error', '--quiet'];

/** @type {{title: string, script: string, args: string[], advice?: string}[]} */
const STEPS = [
  {
    title: 'Format',
    script: commandOf('prettier'),
    args: ['--check', '.', '--log-level', 'warn'],
    advice: 'npm run format',
  },
  {
    title: 'Lint, import law and forbidden calls',
    script: commandOf('eslint'),
    args: ['.', '--max-warnings', '0'],
    advice: 'npx eslint --fix mends some of it',
  },
  {
    title: 'Lit templates',
    script: commandOf('lit-analyzer', '@jackolope/lit-analyzer'),
    args: ['src/**/*.ts', ...ANALYZED],
  },
  { title: 'Types of src, test and demo', script: commandOf('tsc', 'typescript'), args: [] },
  { title: 'Types of cli and tools', script: commandOf('tsc', 'typescript'), args: ['-p', 'tsconfig.node.json'] },
  { title: 'Content', script: 'cli/kc-answers.mjs', args: ['check', 'content/en'] },
  { title: 'Content in Spanish', script: 'cli/kc-answers.mjs', args: ['check', 'content/es'] },
  { title: 'Build and size', script: 'tools/build.mjs', args: [] },
  { title: 'Package', script: commandOf('publint'), args: ['--strict'] },
];

for (const { title, script, args, advice } of STEPS) {
  console.log(`\n── ${title} ──`);
  if (runNode(script, args)) continue;
  console.error(`✗ ${title} failed.${advice ? ` Try: ${advice}` : ''}`);
  process.exit(1);
}

// Nothing is said after the tests: their last line is the count.
console.log('\n── Tests ──');
process.exit(runNode('tools/test.mjs', []) ? 0 : 1);

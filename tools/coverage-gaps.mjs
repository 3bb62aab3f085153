/** Finds modules that no test loads: a coverage report leaves them out instead of counting them as untouched. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { filesIn } from './stamp.mjs';

const root = join(import.meta.dirname, '..');

/**
 * A module of nothing but types leaves no code behind, and no report can hold it.
 * @param {string} source
 */
function hasCode(source) {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      removeComments: true,
    },
  });
  return outputText.replace(/export\s*\{\s*\};?/g, '').trim() !== '';
}

/** @param {string} lcov a report in lcov's format */
function filesOf(lcov) {
  return [...lcov.matchAll(/^SF:(.+)$/gm)].map(([, file]) => String(file).replaceAll('\\', '/'));
}

/**
 * The modules of src/ that hold code and are not in the report.
 * @param {string} [report]
 */
export function coverageGaps(report = 'coverage/lcov.info') {
  const covered = filesOf(readFileSync(resolve(root, report), 'utf8'));
  return filesIn('src').filter(
    (file) =>
      file.endsWith('.ts') &&
      !file.endsWith('.d.ts') &&
      !covered.some((path) => path === file || path.endsWith(`/${file}`)) &&
      hasCode(readFileSync(join(root, file), 'utf8')),
  );
}

/** Reads `sources.yaml` and `glossary.yaml`: what the answers cite, and the words they explain. */
import { Fields } from './fields.mjs';
import { ID_ADVICE, isId } from './id.mjs';
import { YamlSource } from './yaml-source.mjs';

/** @import { GlossaryEntry, Source } from '../src/content/model.js' */
/** @import { Findings, IdKind } from './findings.mjs' */

const needed = { required: true };

/** @param {string} file @param {string} text @param {Findings} findings @returns {Record<string, Source>} */
export const readSources = (file, text, findings) =>
  readEntries(
    file,
    text,
    findings,
    { kind: 'source', what: 'a source', keys: ['title', 'publisher', 'url', 'date'] },
    (fields) => {
      const date = fields.text('date');
      return {
        title: fields.text('title', needed),
        publisher: fields.text('publisher', needed),
        url: fields.address('url', needed),
        ...(date ? { date } : {}),
      };
    },
  );

/**
 * The glossary as the widget reads it; and by its id, the forms of each word that stand for it in a text: its name and its
 * synonyms, but not what only a search finds it by.
 * @param {string} file
 * @param {string} text
 * @param {Findings} findings
 * @returns {{glossary: Record<string, GlossaryEntry>, forms: Map<string, string[]>}}
 */
export function readGlossary(file, text, findings) {
  /** @type {Map<string, string[]>} */
  const forms = new Map();
  const glossary = readEntries(
    file,
    text,
    findings,
    { kind: 'term', what: 'a glossary entry', keys: ['term', 'definition', 'synonyms', 'alsoSearchedAs'] },
    (fields, id) => {
      const [term, definition] = [fields.text('term', needed), fields.text('definition', needed)];
      const synonyms = fields.texts('synonyms');
      forms.set(id, [term, ...synonyms].filter(Boolean));
      return { term, definition, synonyms: [...synonyms, ...fields.texts('alsoSearchedAs')] };
    },
  );
  return { glossary, forms };
}

/**
 * @template {object} T
 * @param {string} file
 * @param {string} text
 * @param {Findings} findings
 * @param {{kind: IdKind, what: string, keys: string[]}} entry
 * @param {(fields: Fields, id: string) => T} read
 * @returns {Record<string, T>}
 */
function readEntries(file, text, findings, { kind, what, keys }, read) {
  const source = new YamlSource(findings, file, text);
  if (source.isUnreadable) findings.unread.add(kind);
  if (!source.contents) return {};
  const all = new Fields(source, source.contents, 'this file');
  const entries = all.keys.map((id) => {
    const place = all.place(id);
    if (isId(id)) findings.given(kind, id, place);
    else findings.problem(place, `"${id}" can't be an id. ${ID_ADVICE}`);
    const entry = read(new Fields(source, all.value(id), `${what} ("${id}")`, keys), id);
    findings.places.set(entry, place);
    return /** @type {const} */ ([id, entry]);
  });
  return Object.fromEntries(entries);
}

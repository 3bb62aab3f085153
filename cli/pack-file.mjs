/** Opens `pack.yaml`, which says what language a content folder is in, who publishes it, and which topics it has. */
import { Fields } from './fields.mjs';
import { inFolder, readText } from './text-file.mjs';
import { YamlSource } from './yaml-source.mjs';

/** @import { Content } from '../src/content/model.js' */
/** @import { Findings } from './findings.mjs' */

const KEYS = ['lang', 'dir', 'title', 'publisher', 'review', 'topics', 'urgent', 'disclaimer'];
const needed = { required: true };

/** `null` if there is none that can be read. @param {string} folder @param {Findings} findings */
export async function openPackFile(folder, findings) {
  const file = inFolder(folder, 'pack.yaml');
  const { text, reason } = await readText(file);
  if (text === undefined) {
    findings.problem({ file }, `${reason} A content folder needs one, with its language, title and topics.`);
    return null;
  }
  const source = new YamlSource(findings, file, text);
  return source.isUnreadable ? null : new Fields(source, source.contents, 'pack.yaml', KEYS);
}

/** @param {Fields} fields */
export function readLang(fields) {
  const lang = fields.text('lang', needed);
  if (!lang) return 'en';
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    fields.problem('lang', `"${lang}" isn't a language tag. Write one like en, de or pt-BR.`);
    return 'en';
  }
}

/** Nobody reviews a whole folder in one go: words that come later would seem reviewed, too. @param {Fields} fields */
export function refuseReview(fields) {
  if (fields.value('review'))
    fields.problem(
      'review',
      'pack.yaml holds no review: topics, answers and treatments have their own. Take it out, and use "kc-answers review".',
    );
}

/** @param {Fields} fields @returns {Content['publisher']} */
export function readPublisher(fields) {
  const node = fields.value('publisher');
  if (!node) {
    fields.problem('publisher', 'pack.yaml needs "publisher": {name: …}, so that readers know who answers.');
    return { name: '' };
  }
  const publisher = new Fields(fields.source, node, 'the publisher', ['name', 'url']);
  const url = publisher.address('url');
  return { name: publisher.text('name', needed), ...(url ? { url } : {}) };
}

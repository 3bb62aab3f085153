/** All faults, by group: each has a name of its own. */
import { cut } from './broken.mjs';
import { late, unreachable } from './connection.mjs';
import { conditions, documents, goodFiles, items } from './content.mjs';
import { encodings, sizes } from './encoding.mjs';
import { addresses, portals, redirects } from './redirects.mjs';
import { passingErrors, refusals, retryAfter } from './status.mjs';
import { letters, syntax, values } from './text.mjs';
import { rights, types } from './types.mjs';

/** @type {Record<string, import('./fault.mjs').Fault[]>} */
export const GROUPS = {
  'No fault': goodFiles,
  'Addresses that are refused': addresses,
  'No way there': unreachable,
  'Late, slow and endless answers': late,
  'Broken answers': cut,
  Redirects: redirects,
  'Guest networks': portals,
  'Errors that stay': refusals,
  'Errors that may pass': passingErrors,
  'Servers that say when': retryAfter,
  'Who may read the file': rights,
  'Types and headers': types,
  Size: sizes,
  Compression: encodings,
  Letters: letters,
  'What is nearly JSON': syntax,
  'JSON that is hard to read': values,
  'What the element asks for': conditions,
  'Files that say something else': documents,
  'Files of which a part is bad': items,
};

export const FAULTS = Object.values(GROUPS).flat();

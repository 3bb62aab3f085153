/** What `kc-answers/render` exports, as it is built. Its types come from the source: the declarations are built later. */
import type * as Render from '../../src/static/render-to-string.js';

const built = '../../dist/render.js';

export type { RenderOptions } from '../../src/static/render-to-string.js';
export const { renderToString } = (await import(built)) as typeof Render;

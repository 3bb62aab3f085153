/** Makes a style sheet small. */
import { transformSync } from 'esbuild';

/** @param {string} css */
export function minifyCss(css) {
  if (css.includes('${')) throw new Error('css`…` must hold no ${…}: use a custom property.');
  const { code, warnings } = transformSync(css, { loader: 'css', minify: true, charset: 'utf8' });
  if (warnings.length > 0) throw new Error(`css\`…\`: ${warnings.map(({ text }) => text).join('; ')}`);
  return code.trim();
}

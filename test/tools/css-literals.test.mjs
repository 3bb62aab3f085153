/** Style sheets are made small without losing what is new in CSS. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyCss } from '../../cli/minify-css.mjs';

test('layers, nesting and new pseudo-elements stay', () => {
  const css = `
    @layer kc {
      /* Answers. */
      details::details-content { content-visibility: visible !important; }
      button { color: red; &:focus-visible { outline: 3px solid; } }
    }`;
  assert.equal(
    minifyCss(css),
    '@layer kc{details::details-content{content-visibility:visible!important}button{color:red;&:focus-visible{outline:3px solid}}}',
  );
});

test('a mistake in a style sheet is refused', () => {
  assert.throws(() => minifyCss('p { color: red; }}'), /css`…`: /);
});

test('a value put in by script is refused', () => {
  assert.throws(() => minifyCss('p { color: ${colour}; }'), /custom property/);
});

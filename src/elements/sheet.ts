/** Makes a sheet of the elements' own CSS. Lit's `css` tag would add bytes and give nothing: no value is ever put in. */
export { unsafeCSS as sheet } from '@lit/reactive-element';

/** Where placeholders are looked for, and where never. */

/** Elements that only give text a look: a placeholder may stand in them. */
export const isWrapper = ({ localName }: Element): boolean =>
  /^(span|b|i|u|s|em|strong|font|small|big|mark|ins|bd[io])$/.test(localName);

/** What is ours already. */
export const OURS = '.kc-answers,kc-faq,kc-treatment-list,kc-related';

/** What people edit, what is shown as code or not at all, where no block may stand, and what is ours already. */
export const NEVER =
  'a,button,label,summary,dt,h1,h2,h3,h4,h5,h6,' +
  'textarea,select,pre,code,template,noscript,script,style,svg,math,' +
  '[contenteditable]:not([contenteditable=false i]),[role=textbox],' +
  '.wp-admin,[class*=block-editor],.elementor-editor-active,' +
  '.mce-content-body,.ck-editor__editable,.ProseMirror,.ql-editor,' +
  OURS;

/** While a page is read, what stands at its end may have more to come. */
function isWhole(node: Node): boolean {
  if (document.readyState !== 'loading') return true;
  let each: Node | null = node;
  while (each && !each.nextSibling) each = each.parentNode;
  return !!each;
}

/** Whether a placeholder in or as this element may become an element of ours. */
export const isPlace = (element: Element): boolean =>
  document.designMode !== 'on' &&
  element.isConnected &&
  !!element.closest('body') &&
  !element.closest(`p *,${NEVER}`) &&
  isWhole(element);

/** Changes the language of the page: `?lang=ar` in its address, or the list of languages on it. */
import { visitContent } from './visit.js';

const select = document.querySelector('#language');
const provider = document.querySelector('#visit kc-content');

async function speak(lang) {
  if (lang !== 'en') await import(`../dist/messages/${lang}.js`);
  document.documentElement.lang = lang;
  document.documentElement.dir = ['ar', 'he'].includes(lang) ? 'rtl' : 'ltr';
  provider.content = visitContent(lang);
}

const asked = new URL(location.href).searchParams.get('lang');
if ([...select.options].some(({ value }) => value === asked)) select.value = asked;
select.addEventListener('change', () => speak(select.value));
await customElements.whenDefined('kc-content');
await speak(select.value);

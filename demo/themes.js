/** Puts one of the theme files into force. */
const buttons = [...document.querySelectorAll('.themes button')];
const sheets = [...document.querySelectorAll('link[data-theme]')];

for (const button of buttons)
  button.addEventListener('click', () => {
    for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
    for (const sheet of sheets) sheet.media = sheet.dataset.theme === button.value ? 'all' : 'not all';
  });

/** The script tag: the English content, then the tags. */
import './bundled/en.js';
import './register.js';

/** The script tag: the English content, then the tags. */
import './script-content.js';
import './register.js';

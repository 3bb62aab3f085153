/** The script tag: the English content, then the tags, then what stands for them in pages of a CMS. */
import './script-content.js';
import './register.js';
import './placeholder/start.js';

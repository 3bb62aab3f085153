/** The script tag: the English content, what the tag says, the elements, then what stands for them in pages of a CMS. */
import './script-content.js';
// Before the elements: they go by it.
import './elements/tag-options.js';
import './register.js';
import './placeholder/start.js';

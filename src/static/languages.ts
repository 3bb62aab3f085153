/** All languages that the elements speak: a page is written in any of them. */
import '../messages/ar.js';
import '../messages/de.js';
import '../messages/es.js';
import '../messages/fr.js';
import '../messages/he.js';
import '../messages/hi.js';
import '../messages/pl.js';
import '../messages/pt.js';
import '../messages/zh.js';

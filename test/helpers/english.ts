/** All English words of the widget, by the part that says them. */
export * from '../../src/messages/en.js';
export * from '../../src/messages/en-clinic.js';
export * from '../../src/messages/en-tools.js';
export * from '../../src/messages/en-views.js';

/** For npm: the classes, events and types. Registers nothing. */
export * from './content/model.js';
export { ContentProblem, PROBLEM_CODES, type ProblemCode } from './content/problem.js';
export { readContent, type Reading } from './content/read.js';
export { announceContent } from './content/registry.js';
export * from './elements/events.js';
export { KcContent } from './elements/kc-content.js';
export { KcFaq } from './elements/kc-faq.js';
export { KcRelated } from './elements/kc-related.js';
export { KcTreatmentList } from './elements/kc-treatment-list.js';
export { type Messages, registerMessages } from './messages/messages.js';
export { TREATMENT_LAYOUTS, type TreatmentLayout } from './render/treatments.js';

/** For npm: the classes, events and types. Registers nothing. */
export * from './content/model.js';
export { ContentProblem, PROBLEM_CODES, type ProblemCode } from './content/problem.js';
export { readContent, type Reading } from './content/read.js';
export { announceContent } from './content/registry.js';
export * from './features/events.js';
export * from './page/events.js';
export { allowOrigins } from './remote/origins.js';
export { KcContent } from './elements/kc-content.js';
export { KcFaq } from './elements/kc-faq.js';
export { KcRelated } from './elements/kc-related.js';
export { KcTreatmentList } from './elements/kc-treatment-list.js';
export { type Messages, registerMessages } from './messages/languages.js';
export { OUTCOMES_VIEWS, type OutcomesView, TREATMENT_LAYOUTS, type TreatmentLayout } from './render/treatments.js';

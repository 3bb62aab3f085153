/** How `<kc-content>` hands its content to the elements inside it. */
import { createContext } from '@lit/context';
import type { Content } from '../content/model.js';

/** Where the content of an element stands: how far its loading is, what may be shown now, and how to try again. */
export interface ContentState {
  status: 'waiting' | 'loading' | 'ready' | 'failed';
  content?: Content | undefined;
  retry?: (() => void) | undefined;
}

// Symbol.for: two copies of the script on a page understand each other.
export const contentContext = createContext<ContentState | undefined>(Symbol.for('kc-content-1'));

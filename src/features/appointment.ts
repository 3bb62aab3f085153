/** Questions that a reader ticks for an appointment, in any list of the page: what `askable` asks for. */
import { appointment } from '../messages/en-tools.js';
import { dirOf, sayIn } from '../messages/messages.js';
import { adopt } from '../page/adopt.js';
import { write } from '../page/write.js';
import { listen } from '../page/listen.js';
import { rootOf } from '../page/root.js';
import { make } from '../render/make.js';
import { type Box, makeBox, placesIn, removeBox } from './appointment-boxes.js';
import { openDialog } from './appointment-dialog.js';
import { type Ask, CHANGED, tick, ticked } from './appointment-store.js';
import { BOX_STYLES, SHADOW_STYLES } from './appointment-styles.js';
import type { StartFeature } from './feature.js';

interface Boxes {
  /** Puts boxes where they belong, and takes them from where they don't. */
  update(places: Map<Element, Ask>, words: string, lang: string): void;
  /** Shows what is ticked. */
  show(): void;
}

function makeBoxes(onTick: (ask: Ask, isTicked: boolean) => void): Boxes {
  const boxes = new Map<Element, Box>();
  let said = '';
  return {
    update(places, words, lang) {
      for (const [place, box] of boxes)
        if (!places.has(place)) {
          removeBox(box);
          boxes.delete(place);
        }
      for (const [place, ask] of places) {
        // The list was built anew.
        if (ticked.get(ask.key)?.question.isConnected === false) ticked.set(ask.key, ask);
        if (boxes.has(place)) continue;
        const box = makeBox(place, ask);
        box.input.onchange = () => onTick(ask, box.input.checked);
        boxes.set(place, box);
        said = '';
      }
      // What a translator has made of the same words stays.
      if (said === words) return;
      said = words;
      for (const { words: place } of boxes.values())
        if (place) Object.assign(place, { textContent: words, lang, dir: dirOf(lang) });
    },
    show() {
      for (const { input, ask } of boxes.values()) input.checked = ticked.has(ask.key);
    },
  };
}

export const startAppointment: StartFeature = (context) => {
  const { host, toolbar } = context;
  const button = make('button', { type: 'button', 'aria-haspopup': 'dialog' });
  const status = make('p', { class: 'kc-said', role: 'status' });
  const boxes = makeBoxes((ask, isTicked) => {
    tick(ask, isTicked);
    status.textContent = button.textContent;
  });
  let say = sayIn('', appointment);

  function show(): void {
    boxes.show();
    // Plurals take a browser a millisecond to look up: not while a page loads that doesn't ask for it.
    if (!button.hidden) write(button, say('myQuestionsCount', { n: ticked.size }));
  }

  function onChanged(): void {
    show();
    // Only the list in which a box was ticked says so.
    status.textContent = '';
  }

  button.onclick = () => openDialog(context);
  toolbar.append(button, status);
  listen(host, { [CHANGED]: onChanged });
  return () => {
    const places = host.askable ? placesIn(context) : new Map<Element, Ask>();
    button.hidden = !places.size;
    if (places.size) {
      adopt(rootOf(host), BOX_STYLES);
      adopt(toolbar.getRootNode() as ShadowRoot, SHADOW_STYLES);
    }
    say = sayIn(context.lang(), appointment);
    boxes.update(places, say('askThis'), say.lang);
    show();
  };
};

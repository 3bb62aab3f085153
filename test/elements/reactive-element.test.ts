/** What takes the place of Lit's ReactiveElement in what a script tag loads: whatever our elements ask for, both do alike. */
import { expect, fixture } from '@open-wc/testing';
import { ReactiveElement as OfLit } from '@lit/reactive-element';
import { ReactiveElement as Small } from '../../src/elements/reactive-element.js';

const classes = { Lit: OfLit, 'the script': Small as unknown as typeof OfLit };

for (const [where, Base] of Object.entries(classes)) {
  const said: string[] = [];
  const say = (what: string) => (): void => void said.push(what);
  const controller = {
    hostConnected: say('controller connected'),
    hostUpdate: say('controller update'),
    hostUpdated: say('controller updated'),
    hostDisconnected: say('controller disconnected'),
  };

  class Host extends Base {
    static override properties = {
      topic: {},
      hrefTemplate: { attribute: 'href-template' },
      headingLevel: { type: Number, attribute: 'heading-level' },
      exclusive: { type: Boolean },
      content: { attribute: false },
      clinic: { reflect: true },
    };
    declare topic: string | null;
    declare hrefTemplate: string;
    declare headingLevel: number;
    declare exclusive: boolean;
    declare content: unknown;
    declare clinic: string | null | undefined;
    fails = false;

    constructor() {
      super();
      this.topic = '';
      this.addController(controller);
    }

    protected override willUpdate(changed: Map<string, unknown>): void {
      said.push(`will update ${[...changed].flat().join(' ')}`.trim());
      if (this.fails) throw new Error('It fails.');
    }

    protected override updated(changed: Map<string, unknown>): void {
      said.push(`updated ${[...changed.keys()].join(' ')} ${this.hasUpdated}`);
    }
  }
  const tag = `test-${Base === OfLit ? 'lit' : 'small'}`;
  customElements.define(tag, Host);
  const host = async (attributes = ''): Promise<Host> => {
    const element = await fixture<Host>(`<${tag} ${attributes}></${tag}>`);
    await element.updateComplete;
    return element;
  };
  const heard = (): string[] => said.splice(0);

  describe(`a reactive element of ${where}`, () => {
    beforeEach(heard);

    it('reads attributes into properties', async () => {
      const element = await host('topic="spread" href-template="/{topic}" heading-level="3" exclusive content="no"');
      const { topic, hrefTemplate, headingLevel, exclusive, content } = element;
      expect([topic, hrefTemplate, headingLevel, exclusive, content]).to.deep.equal([
        'spread',
        '/{topic}',
        3,
        true,
        undefined,
      ]);
      for (const name of ['topic', 'heading-level', 'exclusive']) element.removeAttribute(name);
      expect([element.topic, element.headingLevel, element.exclusive]).to.deep.equal([null, null, false]);
      element.setAttribute('heading-level', 'three');
      expect(element.headingLevel).to.be.NaN;
    });

    it('writes a property that is reflected into its attribute', async () => {
      const element = await host();
      expect(element.hasAttribute('clinic')).to.equal(false);
      for (const clinic of ['/our.json', '', null, '/our.json', undefined]) {
        element.clinic = clinic;
        await element.updateComplete;
        expect([element.getAttribute('clinic'), element.clinic]).to.deep.equal([clinic ?? null, clinic]);
      }
      element.setAttribute('clinic', '/other.json');
      await element.updateComplete;
      expect([element.getAttribute('clinic'), element.clinic]).to.deep.equal(['/other.json', '/other.json']);
    });

    it('observes the attributes of its properties, those of its parent included', () => {
      class Child extends Host {}
      Object.assign(Child, { properties: { limit: { type: Number } } });
      class Grandchild extends Child {}
      const own = ['topic', 'href-template', 'heading-level', 'exclusive', 'clinic'];
      expect((customElements.get(tag) as typeof Host).observedAttributes).to.deep.equal(own);
      customElements.define(`${tag}-grandchild`, Grandchild);
      expect(Grandchild.observedAttributes).to.deep.equal([...own, 'limit']);
      const element = document.createElement(`${tag}-grandchild`) as Grandchild & { limit: number };
      element.setAttribute('limit', '2');
      element.setAttribute('topic', 'spread');
      expect([element.limit, element.topic]).to.deep.equal([2, 'spread']);
    });

    it('has properties that a page can list, and change on the class', () => {
      const { enumerable, configurable } = Object.getOwnPropertyDescriptor(Host.prototype, 'topic') ?? {};
      expect([enumerable, configurable]).to.deep.equal([true, true]);
      expect(Host.prototype.topic).to.equal(undefined);
    });

    it('tells its controllers and itself in one order', async () => {
      const element = await host('exclusive');
      expect(heard()).to.deep.equal([
        'controller connected',
        'will update topic  exclusive',
        'controller update',
        'controller updated',
        'updated topic exclusive true',
      ]);
      element.remove();
      expect(heard()).to.deep.equal(['controller disconnected']);
    });

    it('updates once for all that has changed, with what was before', async () => {
      const element = await host('topic="spread"');
      heard();
      element.topic = 'first';
      element.topic = 'second';
      element.headingLevel = NaN;
      expect([heard(), element.isUpdatePending]).to.deep.equal([[], true]);
      expect(await element.updateComplete).to.equal(true);
      expect(heard()).to.deep.equal([
        'will update topic spread headingLevel',
        'controller update',
        'controller updated',
        'updated topic headingLevel true',
      ]);
      element.headingLevel = NaN;
      element.topic = 'second';
      expect(element.isUpdatePending).to.equal(false);
      element.requestUpdate();
      await element.updateComplete;
      expect(heard()[0]).to.equal('will update');
    });

    it('waits for the page before it updates at first', async () => {
      const element = document.createElement(tag) as Host;
      element.topic = 'spread';
      await new Promise((resolve) => setTimeout(resolve));
      expect([heard(), element.renderRoot, element.isUpdatePending]).to.deep.equal([[], undefined, true]);
      document.body.append(element);
      expect(element.renderRoot).to.equal(element.shadowRoot);
      await element.updateComplete;
      expect(heard()).to.have.lengthOf(5);
      element.remove();
    });

    it('takes what a page has set before it was defined', async () => {
      const early = Object.assign(document.createElement(`${tag}-late`), { topic: 'spread', content: 1 }) as Host;
      customElements.define(`${tag}-late`, class extends Host {});
      document.body.append(early);
      await early.updateComplete;
      expect([early.topic, early.content, Object.hasOwn(early, 'topic')]).to.deep.equal(['spread', 1, false]);
      expect(heard()).to.include('updated topic content true');
      early.remove();
    });

    it('connects a controller that comes late, and forgets one that goes', async () => {
      const element = await host();
      heard();
      const late = { hostConnected: say('late connected'), hostUpdated: say('late updated') };
      element.addController(late);
      expect(heard()).to.deep.equal(['late connected']);
      element.removeController(late);
      element.removeController(controller);
      element.requestUpdate();
      await element.updateComplete;
      expect(heard()).to.deep.equal(['will update', 'updated  true']);
    });

    it('keeps a shadow root that stands there already', async () => {
      const element = document.createElement(tag) as Host;
      const root = element.attachShadow({ mode: 'open' });
      document.body.append(element);
      expect(element.renderRoot).to.equal(root);
      element.remove();
      await element.updateComplete;
    });

    it('tells who waits that an update has failed, and can be updated again', async () => {
      const element = await host();
      heard();
      element.fails = true;
      element.requestUpdate();
      const error = await element.updateComplete.catch((reason: unknown) => reason);
      expect(String(error)).to.equal('Error: It fails.');
      expect([heard(), element.isUpdatePending]).to.deep.equal([['will update'], false]);
      element.fails = false;
      const rejected = new Promise((resolve) =>
        addEventListener('unhandledrejection', (event) => (event.preventDefault(), resolve(event.reason)), {
          once: true,
        }),
      );
      element.topic = 'spread';
      await element.updateComplete;
      expect(heard()).to.include('updated topic true');
      expect(await rejected).to.equal(error);
    });
  });
}

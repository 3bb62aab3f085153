/** The blocks in the editor: a preview that the server writes, and what can be chosen. No build step: WordPress has all it uses. */
(({ blocks, blockEditor, components, element, i18n, serverSideRender: ServerSideRender }) => {
  const { createElement: el, Fragment } = element;
  const { InspectorControls, InnerBlocks, useBlockProps } = blockEditor;
  const { CheckboxControl, Disabled, PanelBody, RangeControl, SelectControl, TextControl, ToggleControl } = components;
  const { __, sprintf } = i18n;
  const { src: siteSrc, topics, treatments, types } = window.kcAnswersChoices;

  const idsIn = (value) => (value || '').split(/[\s,]+/).filter(Boolean);

  /** A panel of boxes to tick; none ticked means all. The ids are kept in the order of the choices. */
  function makeChoices(props, { name, title, help, choices }) {
    const chosen = idsIn(props.attributes[name]);
    const set = (id, isChosen) => {
      const ids = choices.map((each) => each.id).filter((each) => (each === id ? isChosen : chosen.includes(each)));
      props.setAttributes({ [name]: ids.join(', ') || undefined });
    };
    const boxes = choices.map(({ id, name: label }) =>
      el(CheckboxControl, {
        key: id,
        label,
        checked: chosen.includes(id),
        onChange: (isChosen) => set(id, isChosen),
        __nextHasNoMarginBottom: true,
      }),
    );
    const box = el('div', { className: 'kc-answers-choices', role: 'group', 'aria-label': title }, boxes);
    return el(PanelBody, { key: name, title, initialOpen: name === 'topic' }, el('p', null, help), box);
  }

  const makeSwitch = (props, name, label, help) =>
    el(ToggleControl, {
      key: name,
      label,
      help,
      checked: !!props.attributes[name],
      onChange: (isOn) => props.setAttributes({ [name]: isOn || undefined }),
      __nextHasNoMarginBottom: true,
    });

  const makeSelect = (props, name, label, options) =>
    el(SelectControl, {
      key: name,
      label,
      value: props.attributes[name] || '',
      options: options.map(([value, text]) => ({ value, label: text })),
      onChange: (value) => props.setAttributes({ [name]: value || undefined }),
      __nextHasNoMarginBottom: true,
    });

  const makeText = (props, name, label, help) =>
    el(TextControl, {
      key: name,
      label,
      help,
      value: props.attributes[name] || '',
      onChange: (value) => props.setAttributes({ [name]: value || undefined }),
      __nextHasNoMarginBottom: true,
    });

  const makeNumber = (props, name, label, [min, max, initial]) =>
    el(RangeControl, {
      key: name,
      label,
      min,
      max,
      value: props.attributes[name] === undefined ? initial : props.attributes[name],
      onChange: (value) => props.setAttributes({ [name]: value === initial ? undefined : value }),
      __nextHasNoMarginBottom: true,
    });

  const makePanel = (title, ...controls) => el(PanelBody, { key: title, title, initialOpen: false }, controls);

  const makeTopics = (props) =>
    makeChoices(props, {
      name: 'topic',
      title: __('Topics', 'kc-answers'),
      help: __('Tick none for all of them.', 'kc-answers'),
      choices: topics.map(({ id, question }) => ({ id, name: question })),
    });

  /** The questions of the topics that were chosen. */
  function makeQuestions(props) {
    const chosen = idsIn(props.attributes.topic);
    const choices = topics
      .filter(({ id }) => chosen.includes(id))
      .flatMap(({ questions }) => questions.map(({ id, question }) => ({ id, name: question })));
    const help = __('Tick none for all questions of the topics.', 'kc-answers');
    return choices.length
      ? makeChoices(props, { name: 'questions', title: __('Questions', 'kc-answers'), help, choices })
      : null;
  }

  const makeHeadings = (props) =>
    makeNumber(props, 'headingLevel', __('Level of the first headings', 'kc-answers'), [2, 6, 2]);

  const makeSource = (props, ...more) =>
    makePanel(
      __('Your own content', 'kc-answers'),
      makeText(
        props,
        'src',
        __('Address of a content file', 'kc-answers'),
        __('It begins with https://, or with / for a file on this site.', 'kc-answers'),
      ),
      makeText(props, 'integrity', __('Hash that the file must have', 'kc-answers')),
      makeText(
        props,
        'minUpdated',
        __('Refuse content older than', 'kc-answers'),
        __('Such as 2026-11-24.', 'kc-answers'),
      ),
      ...more,
    );

  const makeClinic = (props) => makeText(props, 'clinic', __('Address of a clinic file', 'kc-answers'));

  const makeTemplate = (props) =>
    makeText(
      props,
      'hrefTemplate',
      __('Address of the topics’ pages', 'kc-answers'),
      __('With {topic} where the topic’s id goes, such as /answers/{topic}.', 'kc-answers'),
    );

  const makeTools = (props, ...more) =>
    makePanel(
      __('Tools for readers', 'kc-answers'),
      ...more,
      makeSwitch(props, 'expandable', __('Open and close all', 'kc-answers')),
      makeSwitch(props, 'linkable', __('Copy a link to an answer', 'kc-answers')),
      makeSwitch(props, 'printable', __('Print these answers alone', 'kc-answers')),
      makeSwitch(props, 'askable', __('Collect questions for an appointment', 'kc-answers')),
    );

  /** The attribute says `show` or isn't there. */
  const makeNumbers = (props) =>
    makeSelect(props, 'numbers', __('Numbers about survival', 'kc-answers'), [
      ['', __('Folded until a reader asks for them', 'kc-answers')],
      ['show', __('In sight', 'kc-answers')],
    ]);

  const controls = {
    faq: (props) => [
      makeTopics(props),
      makeQuestions(props),
      makeTools(props, makeSwitch(props, 'searchable', __('Search', 'kc-answers'))),
      makePanel(
        __('Looks', 'kc-answers'),
        makeSelect(props, 'open', __('Open at first', 'kc-answers'), [
          ['', __('Nothing', 'kc-answers')],
          ['first', __('The first answer', 'kc-answers')],
          ['all', __('All answers', 'kc-answers')],
        ]),
        makeSwitch(props, 'exclusive', __('One answer at most is open', 'kc-answers')),
        makeNumbers(props),
        makeHeadings(props),
      ),
      makeSource(props, makeClinic(props), makeTemplate(props)),
    ],
    'treatment-list': (props) => [
      makeTopics(props),
      makeChoices(props, {
        name: 'type',
        title: __('Types', 'kc-answers'),
        help: __('Tick none for all of them.', 'kc-answers'),
        choices: types,
      }),
      makeChoices(props, {
        name: 'treatments',
        title: __('Treatments', 'kc-answers'),
        help: __('Tick none to go by the topics.', 'kc-answers'),
        choices: treatments,
      }),
      makeTools(props),
      makePanel(
        __('Looks', 'kc-answers'),
        makeSelect(props, 'layout', __('Layout', 'kc-answers'), [
          ['', __('A list to unfold', 'kc-answers')],
          ['cards', __('Side by side', 'kc-answers')],
          ['compare', __('A list, and a table to compare', 'kc-answers')],
        ]),
        makeSelect(props, 'outcomes', __('What studies found', 'kc-answers'), [
          ['', __('In sentences', 'kc-answers')],
          ['picture', __('With pictures of 100 people', 'kc-answers')],
          ['table', __('As a table', 'kc-answers')],
          ['none', __('Left out', 'kc-answers')],
        ]),
        makeNumbers(props),
        makeHeadings(props),
      ),
      makeSource(props, makeClinic(props)),
    ],
    related: (props) => [
      makeTopics(props),
      makePanel(
        __('Links', 'kc-answers'),
        makeTemplate(props),
        makeNumber(props, 'limit', __('Links at most; 0 for all', 'kc-answers'), [0, 20, 0]),
        makeHeadings(props),
      ),
      makeSource(props),
    ],
    content: (props) => [makeSource(props, makeClinic(props))],
  };

  /** What the server writes; nothing of ours where the block shows what stands at another address. */
  function makePreview(name, { attributes, context }) {
    const src = attributes.src || context['kc-answers/src'] || siteSrc;
    // The box scrolls, so it stands around what can't be pressed.
    const box = {
      className: 'kc-answers-preview',
      tabIndex: 0,
      role: 'group',
      'aria-label': __('Preview', 'kc-answers'),
    };
    if (!src)
      return el('div', box, el(Disabled, null, el(ServerSideRender, { block: `kc-answers/${name}`, attributes })));
    /* translators: %s: an address. */
    const says = __('On the page, this shows what stands at %s.', 'kc-answers');
    return el('div', box, el('p', null, sprintf(says, src)));
  }

  const LISTS = ['faq', 'treatment-list', 'related'];

  function edit(name, props) {
    const inside =
      name === 'content'
        ? el(InnerBlocks, { allowedBlocks: LISTS.map((each) => `kc-answers/${each}`) })
        : makePreview(name, props);
    return el(Fragment, null, el(InspectorControls, null, controls[name](props)), el('div', useBlockProps(), inside));
  }

  for (const name of Object.keys(controls))
    blocks.registerBlockType(`kc-answers/${name}`, {
      edit: (props) => edit(name, props),
      save: () => (name === 'content' ? el(InnerBlocks.Content) : null),
    });
})(window.wp);

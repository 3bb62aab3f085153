/** A clinic's own small content in ten languages: about the visit, nothing medical. */

/** @type {Record<string, [title: string, ...questions: [question: string, answer: string][]]>} */
const TEXTS = {
  en: [
    'Your visit',
    ['What should I bring?', 'Bring your health card and a list of your medicines, such as nivolumab (Opdivo).'],
    ['Can someone come with me?', 'Yes. You can bring a friend or someone from your family.'],
  ],
  es: [
    'Su visita',
    ['¿Qué tengo que llevar?', 'Lleve su tarjeta sanitaria y una lista de sus medicamentos, como nivolumab (Opdivo).'],
    ['¿Puede venir alguien conmigo?', 'Sí. Puede venir con un amigo o con alguien de su familia.'],
  ],
  fr: [
    'Votre visite',
    [
      'Que dois-je apporter ?',
      'Apportez votre carte de santé et une liste de vos médicaments, par exemple le nivolumab (Opdivo).',
    ],
    ['Puis-je venir avec quelqu’un ?', 'Oui. Vous pouvez venir avec un ami ou une personne de votre famille.'],
  ],
  de: [
    'Ihr Besuch',
    [
      'Was soll ich mitbringen?',
      'Bringen Sie Ihre Gesundheitskarte und eine Liste Ihrer Medikamente mit, zum Beispiel Nivolumab (Opdivo).',
    ],
    ['Kann jemand mitkommen?', 'Ja. Sie können jemanden aus der Familie oder dem Freundeskreis mitbringen.'],
  ],
  pt: [
    'A sua visita',
    ['O que devo levar?', 'Leve o seu cartão de saúde e uma lista dos seus medicamentos, como nivolumab (Opdivo).'],
    ['Alguém pode vir comigo?', 'Sim. Pode vir com um amigo ou com alguém da família.'],
  ],
  pl: [
    'Wizyta',
    ['Co zabrać ze sobą?', 'Proszę zabrać dokument ubezpieczenia i listę leków, na przykład nivolumab (Opdivo).'],
    ['Czy ktoś może mi towarzyszyć?', 'Tak. Może to być ktoś z rodziny lub przyjaciół.'],
  ],
  ar: [
    'زيارتك',
    ['ماذا أحضر معي؟', 'أحضر بطاقتك الصحية وقائمة أدويتك، مثل nivolumab (Opdivo).'],
    ['هل يمكن أن يأتي أحد معي؟', 'نعم. يمكنك أن تحضر قريبًا أو صديقًا.'],
  ],
  he: [
    'הביקור שלך',
    ['מה להביא?', 'יש להביא כרטיס רפואי ורשימת תרופות, למשל nivolumab (Opdivo).'],
    ['אפשר לבוא עם מישהו?', 'כן. אפשר לבוא עם חבר או עם בן משפחה.'],
  ],
  hi: [
    'आपकी मुलाक़ात',
    ['मुझे क्या लाना चाहिए?', 'अपना स्वास्थ्य कार्ड और अपनी दवाओं की सूची लाएँ, जैसे nivolumab (Opdivo)।'],
    ['क्या कोई मेरे साथ आ सकता है?', 'हाँ। आप किसी मित्र या परिवार के सदस्य को साथ ला सकते हैं।'],
  ],
  zh: [
    '您的就诊',
    ['我应该带什么？', '请带上您的医保卡和用药清单，例如 nivolumab（Opdivo）。'],
    ['可以有人陪我吗？', '可以。您可以请朋友或家人陪同。'],
  ],
};

/** @param {string} lang */
export function visitContent(lang) {
  const [title, ...questions] = TEXTS[lang] ?? TEXTS.en;
  return {
    schema: 1,
    lang,
    dir: ['ar', 'he'].includes(lang) ? 'rtl' : 'ltr',
    title,
    topics: [
      {
        id: 'visit',
        question: title,
        questions: questions.map(([question, answer], index) => ({ id: `visit-${index + 1}`, question, answer })),
      },
    ],
  };
}

/** What pages say themselves, besides what the elements say, in every language that these speak. */
/**
 * @typedef {object} PageWords
 * @property {string} skip
 * @property {string} place The name of the links that say where one is.
 * @property {string} topics
 * @property {string} questions
 * @property {string} treatments
 * @property {string} languages
 * @property {string} notFound
 */

/** @type {Record<string, PageWords>} */
const WORDS = {
  en: {
    skip: 'Skip to main content',
    place: 'You are here',
    topics: 'All topics',
    questions: 'All questions',
    treatments: 'Treatments',
    languages: 'Languages',
    notFound: 'This page was not found',
  },
  ar: {
    skip: 'انتقل إلى المحتوى الرئيسي',
    place: 'أنت هنا',
    topics: 'جميع المواضيع',
    questions: 'جميع الأسئلة',
    treatments: 'العلاجات',
    languages: 'اللغات',
    notFound: 'لم يتم العثور على هذه الصفحة',
  },
  de: {
    skip: 'Zum Hauptinhalt springen',
    place: 'Sie sind hier',
    topics: 'Alle Themen',
    questions: 'Alle Fragen',
    treatments: 'Behandlungen',
    languages: 'Sprachen',
    notFound: 'Diese Seite wurde nicht gefunden',
  },
  es: {
    skip: 'Saltar al contenido principal',
    place: 'Usted está aquí',
    topics: 'Todos los temas',
    questions: 'Todas las preguntas',
    treatments: 'Tratamientos',
    languages: 'Idiomas',
    notFound: 'No se encontró esta página',
  },
  fr: {
    skip: 'Aller au contenu principal',
    place: 'Vous êtes ici',
    topics: 'Tous les thèmes',
    questions: 'Toutes les questions',
    treatments: 'Traitements',
    languages: 'Langues',
    notFound: 'Cette page est introuvable',
  },
  he: {
    skip: 'דילוג לתוכן הראשי',
    place: 'מיקומכם באתר',
    topics: 'כל הנושאים',
    questions: 'כל השאלות',
    treatments: 'טיפולים',
    languages: 'שפות',
    notFound: 'הדף הזה לא נמצא',
  },
  hi: {
    skip: 'मुख्य सामग्री पर जाएँ',
    place: 'आप यहाँ हैं',
    topics: 'सभी विषय',
    questions: 'सभी सवाल',
    treatments: 'इलाज',
    languages: 'भाषाएँ',
    notFound: 'यह पेज नहीं मिला',
  },
  pl: {
    skip: 'Przejdź do głównej treści',
    place: 'Jesteś tutaj',
    topics: 'Wszystkie tematy',
    questions: 'Wszystkie pytania',
    treatments: 'Metody leczenia',
    languages: 'Języki',
    notFound: 'Nie znaleziono tej strony',
  },
  pt: {
    skip: 'Ir para o conteúdo principal',
    place: 'Você está aqui',
    topics: 'Todos os temas',
    questions: 'Todas as perguntas',
    treatments: 'Tratamentos',
    languages: 'Idiomas',
    notFound: 'Esta página não foi encontrada',
  },
  zh: {
    skip: '跳到主要内容',
    place: '当前位置',
    topics: '全部主题',
    questions: '全部问题',
    treatments: '治疗方法',
    languages: '语言',
    notFound: '找不到此页面',
  },
};

/** The words for pages in a language that the elements speak, else those in English. @param {string} lang */
export const pageWords = (lang) => WORDS[lang] ?? /** @type {PageWords} */ (WORDS.en);

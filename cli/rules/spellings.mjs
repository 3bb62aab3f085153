/** American and British spellings of words that texts for patients use; words that mean more than one thing are left out. */

/** Beginnings of words: `tumor` stands for `tumors` too. [American, British] */
const BEGINNINGS =
  'anemi anaemi,anesthe anaesthe,behavior behaviour,cecum caecum,celiac coeliac,counselor counsellor,diarrhea diarrhoea,' +
  'discolor discolour,dyspnea dyspnoea,edema oedema,esophag oesophag,estrogen oestrogen,favor favour,fetal foetal,fetus foetus,' +
  'flavor flavour,gynecolog gynaecolog,harbor harbour,hematolog haematolog,hematoma haematoma,hematuri haematuri,' +
  'hemodialysis haemodialysis,hemoglobin haemoglobin,hemophili haemophili,hemorrh haemorrh,hyperglycemi hyperglycaemi,' +
  'hypoglycemi hypoglycaemi,ischemi ischaemi,leukemi leukaemi,neighbor neighbour,orthopedic orthopaedic,pediatric paediatric,' +
  'rumor rumour,skeptic sceptic,tumor tumour';

/** [American, British] */
const WHOLE_WORDS =
  'canceled cancelled,canceling cancelling,catalog catalogue,center centre,centered centred,centers centres,' +
  'centimeter centimetre,centimeters centimetres,color colour,colored coloured,colors colours,counseled counselled,' +
  'counseling counselling,defense defence,enroll enrol,enrolls enrols,enrollment enrolment,fecal faecal,feces faeces,' +
  'fiber fibre,fibers fibres,fulfill fulfil,fulfillment fulfilment,honor honour,honored honoured,humor humour,' +
  'kilometer kilometre,kilometers kilometres,labeled labelled,labeling labelling,labor labour,liter litre,liters litres,' +
  'milliliter millilitre,milliliters millilitres,millimeter millimetre,millimeters millimetres,mold mould,moldy mouldy,' +
  'odor odour,odors odours,pajamas pyjamas,program programme,programs programmes,theater theatre,traveled travelled,' +
  'traveler traveller,travelers travellers,traveling travelling,vapor vapour,analyze analyse,analyzed analysed,' +
  'analyzing analysing,paralyze paralyse,paralyzed paralysed';

/** What stands before `ize`, as Americans and some in Britain write, or `ise`. */
const IZE =
  'apolog categor catheter character emphas hospital immun maxim metastas minim normal optim organ prior random real recogn ' +
  'special stabil steril summar sympath util visual';
const IZE_ENDING = '(?:es?|ed|ers?|ing|ations?|able)';

/** @typedef {{american: RegExp, british: RegExp, isIze: boolean}} Spelling */

/** @param {string} list @param {string} ending @returns {Spelling[]} */
const pairs = (list, ending) =>
  list.split(',').map((pair) => {
    const [american = '', british = ''] = pair.split(' ');
    return { american: whole(american, ending), british: whole(british, ending), isIze: false };
  });

/** @param {string} beginning @param {string} ending */
const whole = (beginning, ending) => new RegExp(`^${beginning}${ending}$`);

/** @type {readonly Spelling[]} */
export const SPELLINGS = [
  ...pairs(BEGINNINGS, '[a-z]*'),
  ...pairs(WHOLE_WORDS, ''),
  ...IZE.split(' ').map((stem) => ({
    american: whole(`${stem}iz`, IZE_ENDING),
    british: whole(`${stem}is`, IZE_ENDING),
    isIze: true,
  })),
];

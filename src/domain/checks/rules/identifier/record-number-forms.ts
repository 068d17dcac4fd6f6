/** A number that belongs to one person. */
interface NumberForm {
  /** Its whole match, or its first group, is the number; the number ends the match. */
  readonly form: RegExp;
  readonly what: string;
  /** A check that the form alone can't make. */
  readonly isOne?: (number: string) => boolean;
  /** What the words around must say, with a bar where the number stands. */
  readonly said?: RegExp;
  /** What the words before it, in its sentence, must not say. */
  readonly unless?: RegExp;
}

const NUMBER_OF = '(?:numbers?|no\\b\\.?|num\\b\\.?|nr\\b\\.?|id\\b|ids\\b)';
const REFERENCE = '(?:ref\\b\\.?(?: ?(?:number|no\\b\\.?))?|reference(?: (?:number|no\\b\\.?))?)';
const BETWEEN = '(?: (?:is|of|was|as))?[ :#=(-]{0,3}';
/** Records of a person. */
const RECORDS =
  'hospital|record|patient|client|rio|systmone|system one|s1|emis|lorenzo|epic|cerner|pas|k|district|mrn|chi|h&c|hcn|ucn|nhs login|benefit(?: claim)?|claimant|blue badge|home office|brp|residence permit|passport|social care|liquidlogic|mosaic|carefirst|prison|nomis|custody|upn|uln|inmate|prisoner|ehic|ghic|universal credit|cris|paris|care record|local identifier|crn';
/** Of these a number points to a person, and a reference is what the reader is to quote: "your case reference is". */
const ALSO_QUOTED =
  'case|unit|crime|court|tenancy|council tax|student|library card|membership|customer|account holder|police|warrant|housing|visa|pin';

/** Numbers said to be one, and numbers whose form gives them away. */
export const NUMBER_FORMS: readonly NumberForm[] = [
  {
    form: new RegExp(`\\b(?:(?:${RECORDS}|${ALSO_QUOTED})[ -]${NUMBER_OF}|(?:${RECORDS})[ -]${REFERENCE}|mrn|chi|hcn|ucn|crn)${BETWEEN}((?=[A-Z/ -]{0,5}\\d)[A-Z]{0,4}[ /-]?\\d[\\dA-Z]*(?:[ /-]?[\\dA-Z]*\\d[\\dA-Z]*|\\s[A-Z](?=\\s\\d{4}\\b)){0,4})(?![\\dA-Z])`, 'gi'), // prettier-ignore
    what: 'a record number',
    isOne: (number) => number.replaceAll(/\D/g, '').length >= 3,
  },
  {
    form: /(?<![A-Za-z\d])(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|QQ) ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![A-Za-z\d])/gi,
    what: 'a National Insurance number',
    isOne: (number) => number === number.toUpperCase() || !/ /u.test(number) || number.length > 12,
  },
  {
    form: /\bpassport(?: (?:no\.?|number|num|is|of))*[ :#]{0,3}((?:[A-Z]{2}\d{7}|\d{9}))(?![A-Za-z\d])/gi,
    what: 'a passport number',
  },
  {
    form: /(?<![A-Za-z\d])[A-Z][A-Z9]{4}\d{6}[A-Z9]{2}\d[A-Z]{2}(?:\d{2})?(?![A-Za-z\d])/gi,
    what: 'a driving licence number',
    isOne: (number) => /\d/u.test(number),
  },
  {
    form: /\bsort ?code(?: is)?[ :]{0,3}(\d{2}[- ]?\d{2}[- ]?\d{2})(?!\d)/gi,
    what: 'a sort code',
  },
  {
    form: /\b(?:bank )?a(?:ccount|\/c|cct|cc)(?: (?:no\.?|number|num|is))*[ :#]{0,3}(\d{8})(?!\d)/gi,
    what: 'a bank account number',
  },
  {
    form: /(?<![A-Za-z\d£-])GB\d{2} ?[A-Z]{4} ?(?:\d{4} ?){3}\d{2}(?![A-Za-z\d])/gi,
    what: 'a bank account number',
  },
  {
    form: /(?<![A-Za-z\d£.,-])\d{4}(?:\d{9,15}|(?: \d{4}){2} \d{1,7}|(?:-\d{4}){2}-\d{1,7})(?![\d-]|\.\d)/g,
    what: 'a card number',
    isOne: (number) => hasLuhnDigit(number),
  },
  {
    form: /(?<![A-Za-z\d£.,-])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?![\d-]|\.\d)/g,
    what: 'a card number',
    isOne: (number) => hasLuhnDigit(number),
  },
  {
    form: /(?<![A-Za-z\d-])(?:[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z]?)(?![A-Za-z\d-])/g,
    what: 'a car registration',
    said: /\b(?:car|cars|reg|registration|vehicle|number ?plate|plate|van|motor(?:bike|cycle)?|taxi|parked|driver|drives)\b[^.!?|]{0,28}\||\|[^.!?]{0,20}\b(?:parked|blocking|in the (?:car park|bay))/i,
    // A car to look for or to borrow is the service's.
    unless:
      /\b(?:look (?:out )?for|courtesy|hire|hired|loan|loaned|replacement|rental|rent|our|we (?:are|will be) in|we['’](?:re|ll be) in|pool car|shuttle|minibus|(?:driver|engineer|instructor|examiner|surveyor|nurse|courier)\b[^.!?]*\bin an?)\b/i,
  },
];

/** The check digit of payment cards (ISO/IEC 7812), for 13 to 19 digits. */
function hasLuhnDigit(number: string): boolean {
  const digits = number.replaceAll(/\D/g, '');
  if (digits.length < 13 || digits.length > 19) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]) * (i % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

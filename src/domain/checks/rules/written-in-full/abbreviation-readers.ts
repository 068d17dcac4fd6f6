import { inCapitals, inSmallLetters, isNamed, readersOf, type Reader } from './place';
import { among, isNumberLike, OWNERS, verbs, WEEKDAYS } from './word-sets';
import { clippedReaders } from './clipped-readers';
import { clinicalReaders } from './clinical-readers';
import { measureReaders } from './measure-readers';
import { placeReaders } from './place-readers';
import { staffReaders } from './staff-readers';

const always = (...wordings: string[]) => wordings;

/** What stands for something else elsewhere, by the form in small letters. */
const READERS = readersOf<Reader>({
  ...measureReaders,
  ...placeReaders,
  ...staffReaders,
  ...clinicalReaders,
  ...clippedReaders,
  apt: ({ before, after }) =>
    after === 'to' || among(before, 'very more is was so seems an most') ? undefined : always('appointment'),
  appoint: ({ before, after }) =>
    OWNERS.has(before) || (among(before, 'an next this new another') && after !== 'a')
      ? always('appointment')
      : undefined,
  ref: ({ before, after }) =>
    before === 'the' && among(after, 'did blew gave sent said had booked showed whistled stopped')
      ? undefined
      : among(before, 'self new gp a re') ||
          among(after, 'to from has was been form forms received recd accepted for')
        ? always('referral', 'reference')
        : always('reference', 'referral'),
  equip: ({ before, after }) =>
    before === 'to' ||
    among(after, 'you u them him her us me yourself with people staff your ur') ||
    among(before, 'we will can help')
      ? undefined
      : always('equipment'),
  cob: ({ before }) =>
    among(before, 'by before b4 until til till at close of') ? always('end of the day') : undefined,
  pe: (place) =>
    inCapitals(place) &&
    among(place.before, 'a possible suspected had with of large bilateral previous query')
      ? always('pulmonary embolism')
      : undefined,
  ed: ({ after, token }) =>
    token.text !== 'ED'
      ? undefined
      : among(after, 'clinic service team group dietitian therapist unit day programme worker')
        ? always('eating disorders', 'emergency department', 'eating disorder')
        : always('emergency department', 'eating disorders', 'eating disorder'),
  'h/v': ({ before, after }) =>
    OWNERS.has(before) ||
    (verbs.has(after) && after !== 'visit') ||
    among(after, 'will has said was wants is can')
      ? always('health visitor', 'home visit')
      : always('home visit', 'health visitor'),
  occ: ({ after }) =>
    among(after, 'therapy therapist health therapists')
      ? always('occupational')
      : always('occasional', 'occasionally'),
  cont: ({ after }) =>
    among(after, 'nurse nurses clinic team service pads prods products advisor adviser assessment supplies')
      ? always('continence')
      : always('continue', 'continued'),
  diff: ({ before, after }) =>
    before === 'no' || among(before, 'the any much big make makes') || among(after, 'between btwn in')
      ? always('difference', 'different')
      : always('different', 'difference'),
  dly: ({ before }) =>
    among(before, 'a the any slight short long sorry for ur your no this further th')
      ? always('delay', 'daily')
      : always('daily', 'delay'),
  conf: ({ before, after, afterThat }) =>
    after === 'to' && among(afterThat, 'follow come')
      ? always('confirmation')
      : among(before, 'to pls please plz can u you will must could cld') && !among(before, 'is')
        ? always('confirm', 'confirmed')
        : among(after, 'call room centre link') || before === 'case'
          ? always('conference')
          : always('confirmed', 'confirm'),
  pos: (place) =>
    place.token.text === 'POS'
      ? undefined
      : among(place.before, 'tested test is covid was came') || place.after === 'test'
        ? always('positive', 'possible')
        : always('possible', 'positive'),
  poss: ({ before }) =>
    before === 'if' || before === 'not' || before === ''
      ? always('possible', 'possibly')
      : always('possible', 'possibly'),
  norm: (place) =>
    inSmallLetters(place) && !among(place.before, 'the a social new this that cultural group')
      ? always('normal')
      : undefined,
  norms: () => undefined,
  gen: (place) =>
    inSmallLetters(place) &&
    (place.before === 'in' || among(place.after, 'info practice hosp surgery health enquiry enq advice chat'))
      ? always('general')
      : undefined,
  del: (place) =>
    inSmallLetters(place) && !among(place.before, 'the a') ? always('delivery', 'delivered') : undefined,
  imp: ({ before }) => (among(before, 'an the little') ? undefined : always('important')),
  mat: ({ after }) =>
    among(after, 'leave unit ward pay cover services team notes') ? always('maternity') : undefined,
  pat: ({ after, token }) => (after === 'leave' && token.text === 'pat' ? always('paternity') : undefined),
  avail: ({ before }) => (among(before, 'no to little') ? undefined : always('available')),
  pw: ({ before }) =>
    isNumberLike(before) || among(before, 'hours times hrs x') ? always('a week') : undefined,
  wc: (place) =>
    inCapitals(place) && !isNumberLike(place.after) && !WEEKDAYS.has(place.after)
      ? undefined
      : always('week beginning', 'week commencing'),
  ph: ({ token, before }) =>
    token.text === 'ph' || token.text === 'Ph'
      ? before === 'urine'
        ? undefined
        : always('phone')
      : undefined,
  tele: ({ before }) =>
    among(before, 'on the watch watching ur')
      ? always('television', 'telephone')
      : always('telephone', 'phone', 'call'),
  mob: ({ before, after, token }) =>
    token.text === 'mob' &&
    among(before, 'the a lynch angry flash') &&
    !isNumberLike(after) &&
    !among(after, 'no number')
      ? undefined
      : always('mobile'),
  rm: ({ token }) => (token.text === 'RM' ? undefined : always('room')),
  nr: ({ token }) => (token.text === 'NR' ? undefined : always('near')),
  sm: ({ token }) => (token.text === 'sm' ? always('small') : undefined),
  eta: ({ after }) =>
    after === 'is' || after === 'for' || after === '?'
      ? always('expected time of arrival', 'estimated time of arrival')
      : always('estimated time of arrival', 'expected time of arrival'),
  hr: ({ token }) => (token.text === 'HR' ? undefined : always('hour')),
  inc: (place) => (inSmallLetters(place) ? always('including') : undefined),
  hol: (place) => (place.before !== 'bank' && isNamed(place) ? undefined : always('holiday')),
  sig: () => always('signature'),
  req: ({ before }) =>
    among(before, 'is are was were if') ? always('required', 'request') : always('request', 'required'),
  prev: ({ before, after }) =>
    verbs.has(after) || before === 'was' || before === 'were'
      ? always('previously', 'previous')
      : always('previous', 'previously'),
  adv: ({ before }) =>
    among(before, 'for some any the of') ? always('advice', 'advised') : always('advised', 'advice'),
  canc: ({ before }) =>
    among(before, 'to can pls please cant will u you')
      ? always('cancel', 'cancelled')
      : always('cancelled', 'cancel'),
  'w/e': ({ before, after }) =>
    isNumberLike(after)
      ? always('week ending', 'weekend')
      : before === 'since'
        ? always('the weekend', 'weekend')
        : always('weekend', 'week ending'),
  vs: () => always('against', 'or'),
});

/** The reader of an ambiguous form, if there is one. */
export function readerOf(form: string): Reader | undefined {
  const key = form.toLowerCase();
  return READERS.get(key);
}

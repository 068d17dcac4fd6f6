import type { Reader } from './place';
import { isNamed } from './small-letters';
import { among, isNumberLike, OWNERS, setOf } from './word-sets';

const always = (...wordings: string[]) => wordings;

const BEFORE_ADDRESS = setOf(`
  new, old, home, email, postal, current, correct, right, wrong, full, your, ur, yr, our, my, his, her, their,
  same, different, other, work, the, temp, which, what`);
const JOB = setOf(`
  worker, staff, cover, address, add, nurse, job, contract, place, base, move, change, home, role, post, carer,
  basis, team, gp, doctor, key, catheter, cath`);

const READERS: Readonly<Record<string, Reader>> = {
  add: ({ before, after, afterThat }) =>
    BEFORE_ADDRESS.has(before) &&
    !among(after, 'ons up to in any your the it a an') &&
    (after !== 'on' || among(afterThat, 'our the file record system ur your'))
      ? always('address')
      : undefined,
  opt: ({ after, before }) =>
    among(after, 'in out for to into') || among(before, 'to can not may')
      ? undefined
      : always('option', 'optional'),
  opts: ({ after }) => (among(after, 'in out for to into') ? undefined : always('options')),
  dent: ({ after }) =>
    among(
      after,
      'appt appts appointment clinic surgery surg check checkup chkup hosp hospital team xray nurse',
    )
      ? always('dental')
      : undefined,
  perm: ({ after, before }) =>
    JOB.has(after) ? always('permanent') : among(before, 'need give gave your ur have with get') && among(after, 'to from for b4 before') ? always('permission', 'permanent') : undefined, // prettier-ignore
  fin: ({ before, after }) =>
    isNumberLike(after) ||
    among(after, 'at by abt about') ||
    among(before, 'we i to u you will should nearly not')
      ? always('finish', 'finished')
      : undefined,
  acc: ({ after }) => (after === 'to' ? always('according') : always('account', 'according')),
  reg: ({ before, after }) =>
    among(after, 'form forms no number docs desk plate') || among(before, 'car')
      ? always('registration', 'register')
      : among(before, 'to pls please plz can u you must') || among(after, 'with at online')
        ? always('register', 'registered')
        : always('regular', 'registered', 'registration'),
  pref: ({ before }) =>
    among(before, 'u you we i would wd wld to if they she he do')
      ? always('prefer', 'preference')
      : always('preferred', 'preference', 'prefer'),
  coll: ({ before, after }) =>
    among(before, 'for your ur on ready the a') && !among(after, 'from at by yr ur your')
      ? always('collection', 'collect')
      : always('collect', 'collection'),
  cam: ({ before, after }) =>
    among(before, 'ur your yr the my web with have phone our a no mic & and') ||
    among(after, 'on off and & or not isnt')
      ? always('camera')
      : undefined,
  prog: ({ before }) =>
    among(before, 'good gd in great making more ur your slow')
      ? always('progress', 'programme')
      : always('programme', 'progress'),
  exp: ({ before, after }) =>
    among(after, 'date dates')
      ? always('expiry')
      : among(before, 'your ur good bad the an any of patient work')
        ? always('experience', 'expected')
        : always('expected', 'expect', 'experience'),
  rec: ({ before }) =>
    among(before, 'to we i would strongly')
      ? always('recommend', 'received')
      : always('received', 'recommended', 'record'),
  phleb: ({ before, after }) =>
    among(
      after,
      'slot clinic appt appts appointment team dept room service is booked list form forms visit hub',
    )
      ? among(after, 'is') && among(before, 'the a our')
        ? always('phlebotomist', 'phlebotomy')
        : always('phlebotomy', 'phlebotomist')
      : always('phlebotomist', 'phlebotomy'),
  comm: ({ after }) =>
    among(after, 'with skills aid aids')
      ? always('communication', 'community')
      : always('community', 'communication'),
  resp: ({ before }) =>
    among(before, 'no a ur your the any')
      ? always('response', 'respiratory')
      : always('respiratory', 'response', 'responsible'),
  var: () => always('various'),
  ff: ({ before, after }) => (isNumberLike(before) || after === '' ? undefined : always('following')),
  const: ({ after }) =>
    among(after, 'and or with still') || after === ''
      ? always('constipated', 'constipation')
      : always('constipation', 'constipated'),
  bust: ({ before, after }) =>
    among(before, 'is was its gone got are still lift buzzer phone printer boiler van heating') &&
    after !== 'of'
      ? always('broken')
      : undefined,
  specs: ({ before, after }) =>
    OWNERS.has(before) || among(after, 'and or & + on with') ? always('glasses') : undefined,
  fab: ({ before }) => (before === 'the' ? undefined : always('fabulous', 'very good')),
  bub: () => always('baby'),
  disch: ({ before }) =>
    among(before, 'is are be been was were being get got youre your ur when once if') && before !== 'your'
      ? always('discharged', 'discharge')
      : always('discharge', 'discharged'),
  envelop: ({ before }) =>
    among(before, 'an the this that sealed brown white plain your ur a same enclosed stamped')
      ? always('envelope')
      : undefined,
};

/** Everyday words that are cut short to what is a word itself, by the words beside them; not where a capital makes a form a name: "Reg, did you" is somebody. */
export const clippedReaders: Readonly<Record<string, Reader>> = Object.fromEntries(
  Object.entries(READERS).map(([form, read]): [string, Reader] => [
    form,
    (place) => (isNamed(place.tokens, place.at) ? undefined : read(place)),
  ]),
);

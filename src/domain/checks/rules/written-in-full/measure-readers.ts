import { isCapitalised, opensSentence } from '../../neighbours';
import type { Place, Reader } from './place';
import { among, isNumberLike, OWNERS, WEEKDAYS } from './word-sets';

const TAKES_TIME =
  'walk drive slot appointment appt session sesh call wait delay break journey video chat visit ride stroll gap film lesson jog rest timer interval';
const FOR_A_TIME =
  'nurse staff job cover address change worker workers closed arrangement base fix crown filling agency role post manager housing accommodation accom measure site location';

function isFigure(key: string): boolean {
  return /^\d+$/u.test(key) || isNumberLike(key);
}

const COUNTED =
  'min mins minute minutes hr hrs hour hours day days wk wks week weeks people visitors visits sessions tablets tabs metres miles pages times';

/** "Max 8" and "5 min"; "Max" and "Min" are names too. */
function most(wording: string, inWords: string, afterwards: string): Reader {
  return ({ token, tokens, at, before, after }) => {
    const next = tokens[at + 1];
    const isTime =
      /^\d{1,2}$/u.test(after) && tokens[at + 2]?.text === '.' && tokens[at + 2]?.start === next?.end;
    if (/^\d+$/u.test(after) && !isTime)
      return opensSentence(tokens, at) ? [wording, inWords] : [inWords, wording, `a ${wording} of`];
    if (
      among(
        after,
        `
of dose dosage number amount daily per weight time stay temp temperature speed`,
      )
    )
      return [wording];
    if (among(before, 'the your ur a to at') && !isCapitalised(token.text)) return [wording];
    const isAmount = /^\d/u.test(before) || among(before, COUNTED);
    return isAmount &&
      !isCapitalised(token.text) &&
      (after === '' || among(after, 'a per each in at and pls please'))
      ? [afterwards, wording]
      : undefined;
  };
}

const minimum = most('minimum', 'at least', 'at least');

function min(place: Place): readonly string[] | undefined {
  const { before, after } = place;
  if (!isFigure(before) || before === 'one' || before === '1') {
    return among(before, 'a one 1 last each per every') ? ['minute'] : minimum(place);
  }
  return among(after, TAKES_TIME) ? ['minute', 'minutes'] : ['minutes', 'minute', 'minimum'];
}

/** Clock, calendar and measuring words that are something else elsewhere. */
export const measureReaders: Readonly<Record<string, Reader>> = {
  max: most('maximum', 'up to', 'at most'),
  min,
  sec: ({ before, beforeThat, after }) => {
    if (/^(?:2|3|4|5|17|47|117|135|136|12|20)$/u.test(after)) return ['section'];
    if (isFigure(before) && before !== '1' && before !== 'one') return ['seconds', 'second'];
    if (
      among(before, 'my his her our team gp med medical dr') ||
      (before === 'the' &&
        among(beforeThat, 'with from to by via ask call ring tell see speak email ph phone')) ||
      (before === 'the' && among(after, 'to of will at is for called said rang has in'))
    )
      return ['secretary', 'second'];
    return among(before, 'a one 1 just wait this the per that') ? ['second', 'moment'] : undefined;
  },
  temp: ({ after }) =>
    among(after, FOR_A_TIME) ? ['temporary', 'temperature'] : ['temperature', 'temporary'],
  temps: ({ before }) => (among(before, 'agency the bank staff') ? undefined : ['temperatures']),
  yr: ({ before, after }) =>
    among(before, 'a one per last this next nxt every new each half') ||
    isFigure(before) ||
    among(after, 'old end round olds 1 2 3 4 5 6 7 8 9 10 11 12 13')
      ? [isFigure(before) && before !== '1' && before !== 'one' && after !== 'old' ? 'years' : 'year']
      : undefined,
  wk: ({ before, after }) =>
    isFigure(before) &&
    !/^(?:1|one|half)$/u.test(before) &&
    !among(after, TAKES_TIME) &&
    !among(after, 'course programme review check scan baby')
      ? ['weeks', 'week']
      : ['week'],
  hr: ({ token, before, after }) =>
    token.text === 'HR'
      ? undefined
      : /^\d+$/u.test(before) && before !== '1' && !among(after, TAKES_TIME)
        ? ['hours', 'hour']
        : ['hour'],
  mth: ({ before, after }) =>
    /^\d+$/u.test(before) && before !== '1' && !among(after, 'review check old')
      ? ['months', 'month']
      : ['month'],
  eve: ({ token, before, after }) => {
    if (
      after === 'of' ||
      (among(before, "xmas christmas year's years new the") &&
        !among(
          after,
          'clinic team visit nurse shift nurses staff meds dose call appt appts session slot drops eye round one ones carer carers tablet tablets insulin group class visits',
        ))
    )
      return undefined;
    return token.text === 'eve' ||
      WEEKDAYS.has(before) ||
      among(before, 'this that tomorrow tmrw yesterday tomo')
      ? ['evening']
      : undefined;
  },
  aft: ({ token, before }) =>
    token.text === 'AFT' || (before === 'and' && among(before, 'fore')) ? undefined : ['afternoon'],
  morn: () => ['morning'],
  cm: unitAlone('centimetres'),
  mm: unitAlone('millimetres'),
  kg: unitAlone('kilograms'),
  kgs: unitAlone('kilograms'),
  mg: unitAlone('milligrams'),
  ml: unitAlone('millilitres'),
  mls: unitAlone('millilitres'),
  km: unitAlone('kilometres'),
  ft: unitAlone('feet'),
  lbs: unitAlone('pounds'),
  st: ({ before, after, token }) =>
    token.text === 'st' && /^\d+$/u.test(before) && (after === '' || /^\d/u.test(after))
      ? ['stone']
      : undefined,
  yo: ({ before }) => (/^\d+$/u.test(before) ? ['years old'] : undefined),
  nos: ({ before, after }) =>
    OWNERS.has(before) || isNumberLike(after) || among(before, 'phone mobile mob contact tel ref')
      ? ['numbers']
      : undefined,
};

/** A unit beside its number is NHS style ("500mg", "10cm"); alone it is written in full ("in cm", "how many mg"). */
function unitAlone(wording: string): Reader {
  return ({ before, token }) =>
    token.text === token.key && among(before, 'in many per the few how of your ur') ? [wording] : undefined;
}

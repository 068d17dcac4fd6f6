import { isCapitalised, opensSentence } from '../../neighbours';
import { inCapitals, inSmallLetters, isNamed, type Place, type Reader } from './place';
import { among, DETERMINERS, isNumberLike, OWNERS, setOf, verbs } from './word-sets';

const PROBLEM_BEFORE = setOf(`
  a, any, no, the, some, of, more, this, that, these, those, your, ur, yr, my, with, have, having, had,
  few, other, two, health, same, big, only, main, one, sleep, bladder, bowel, skin, foot, heart,
  breathing, transport, parking, is, technical, it, back, memory, hearing, mobility, money, real, and,
  or, small, little, 1, another, has, causing, much, bit`);
const PROBLEM_AFTER = setOf(`
  with, sleeping, walking, breathing, getting, please, pls, plz, ring, call, say, let, tell, at, then,
  passing, swallowing, finding, parking, just, give, text, txt, taking, eating, hearing, seeing, for,
  and, or, since, after`);

const always = (...wordings: string[]) => wordings;

/** Medicines, tests and clinic words that are something else elsewhere. */
export const clinicalReaders: Readonly<Record<string, Reader>> = {
  dna: ({ before, beforeThat, after }) =>
    among(
      after,
      `
test tests testing sample samples profile sequencing evidence analysis swab kit database`,
    )
      ? undefined
      : missed(before, beforeThat, after),
  med: (place) => {
    const { tokens, at, before, after } = place;
    if (isNamed(place) && before === 'the') return undefined;
    if (isSize(tokens[at - 2]) || isSize(tokens[at + 2]) || among(after, 'size sized'))
      return always('medium');
    if (
      among(
        after,
        'school student students cert certificate records record notes history centre centres staff advice',
      )
    )
      return always('medical');
    return always('medication', 'medicine', 'medical');
  },
  op: ({ token, before }) =>
    token.text !== 'OP' &&
    (OWNERS.has(before) ||
      among(
        before,
        `
an for after before b4 since post pre hip knee this next cataract eye heart hernia big`,
      ))
      ? always('operation')
      : undefined,
  ops: ({ token, before }) =>
    token.text !== 'OPS' && !among(before, 'black special') ? always('operations') : undefined,
  script: ({ before, after, token }) =>
    token.text !== 'SCRIPT' &&
    ((DETERMINERS.has(before) &&
      !among(after, 'for a of to') &&
      (!among(before, 'the a this that') ||
        after === '' ||
        among(
          after,
          'but cos so until til till when if in on is was has isnt from at ready went today tomorrow tmrw now wd will 4 b4 before and or has hasnt went 2moro by tonight please pls',
        ))) ||
      among(before, 'repeat rpt ur yr'))
      ? always('prescription')
      : undefined,
  scripts: ({ before }) =>
    among(before, 'your ur yr youre my his her') || among(before, 'repeat new any rpt')
      ? always('prescriptions')
      : undefined,
  sats: (place) =>
    place.token.text === 'SATs' || (inCapitals(place) && place.before !== 'o2')
      ? undefined
      : among(place.before, 'on open opens closed work works open not no and most til late early all') ||
          among(place.after, 'only and 9 10 or')
        ? always('Saturdays', 'oxygen levels')
        : always('oxygen levels', 'Saturdays'),
  reps: ({ before, after, token }) =>
    token.text === 'REPS' || (among(before, 'union sales staff the drug') && !among(after, 'and by to of x'))
      ? undefined
      : always('repetitions'),
  ins: ({ token, after, before }) =>
    token.text === 'INS' || after === 'and' || among(before, 'drop plug sign log')
      ? undefined
      : among(after, 'co company policy claim cover form doc docs')
        ? always('insurance', 'insulin')
        : always('insulin', 'insurance'),
  vac: (place) =>
    inCapitals(place) || among(place.after, 'dressing dressings pump machine therapy')
      ? undefined
      : always('vaccination'),
  iv: (place) => (isIntravenous(place) ? always('intravenous') : undefined),
  im: (place) =>
    inCapitals(place) && among(place.after, 'injection injections inj depot medication meds dose')
      ? always('intramuscular')
      : undefined,
  cath: (place) =>
    inSmallLetters(place) || among(place.after, 'bag bags change care chg clinic bypassing valve')
      ? always('catheter')
      : undefined,
  caths: (place) => (inSmallLetters(place) ? always('catheters') : undefined),
  caps: ({ before }) => (isNumberLike(before) ? always('capsules') : undefined),
  cap: ({ before, token }) => (isNumberLike(before) && token.text !== 'CAP' ? always('capsule') : undefined),
  tabs: ({ before, after }) =>
    isNumberLike(before) ||
    OWNERS.has(before) ||
    among(before, 'sleeping water iron more of these those new pain para steroid and two') ||
    among(after, 'bd tds od daily each')
      ? always('tablets')
      : undefined,
  tab: ({ before }) =>
    isNumberLike(before) || among(before, 'water sleeping 1') ? always('tablet') : undefined,
  mane: ({ before }) => (among(before, 'the his her a lion') ? undefined : always('in the morning')),
  od: (place) =>
    place.token.text === 'OD' && !isNumberLike(place.before)
      ? always('overdose', 'once a day')
      : always('once a day', 'overdose'),
  'd/c': ({ before }) =>
    among(before, 'be been was is are were being got')
      ? always('discharged', 'discharge')
      : always('discharge', 'discharged'),
  prob: prob,
  probs: prob,
};

/** "if you DNA again", "to DNA", "a DNA", "he DNA'd". */
function missed(before: string, beforeThat: string, after: string): readonly string[] {
  const isCondition = among(beforeThat, 'if when and or should unless that might may will who again');
  if (
    among(before, 'you u they we i patients ppl people') &&
    (isCondition || among(after, 'again any another'))
  )
    return ['do not attend', 'miss'];
  if (among(before, 'he she') && isCondition) return ['does not attend', 'misses'];
  if (among(before, 'will not may might to would shall')) return ['not attend', 'miss'];
  if (DETERMINERS.has(before) || isNumberLike(before)) return ['missed appointment', 'did not attend'];
  return ['did not attend', 'missed'];
}

function isSize(token: Place['token'] | undefined): boolean {
  return token !== undefined && /^(?:sm|sml|small|lge|lrg|large|xl)$/u.test(token.key);
}

function prob({ token, before, after }: Place): readonly string[] | undefined {
  const s = token.key.endsWith('s') ? 's' : '';
  const isThing = PROBLEM_BEFORE.has(before) && !verbs.has(after) && after !== 'be' && after !== 'not';
  return isThing ||
    (PROBLEM_AFTER.has(after) && before !== '' && !among(before, 'will should shld wil is are i we'))
    ? [`problem${s}`, 'probably']
    : ['probably', `problem${s}`];
}

/** What opens a sentence before "IV" and is no king. */
function isEverydayWord(key: string): boolean {
  return DETERMINERS.has(key) || verbs.has(key) || among(key, 'on if for via by with no');
}

/** "IV antibiotics" and "on an iv"; "Henry IV" and "stage IV" are numbers, "Iv booked" has lost its apostrophe. */
function isIntravenous({ token, before, after, tokens, at }: Place): boolean {
  const medical = among(
    after,
    'antibiotics antibiotic antibs abx antibx fluids fluid drip line infusion drugs meds medication iron therapy team nurse steroids paracetamol access treatment dose doses service pump',
  );
  if (token.text !== 'IV') return medical || among(before, 'an the');
  const isNumeral =
    among(before, 'stage type part section class level grade phase volume act category') ||
    (isCapitalised(tokens[at - 1]?.text ?? '') && !(opensSentence(tokens, at - 1) && isEverydayWord(before)));
  return !isNumeral;
}

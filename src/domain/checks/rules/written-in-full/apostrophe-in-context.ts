import { isCapitalised, opensSentence, touches } from '../../neighbours';
import { youAre } from './your-or-you-are';
import { nameThatOwns, ownedBy, ownedDay, ownedPart, ownedTime } from './owners';
import type { Token } from '../../tokenise';
import { itIs } from './its-or-it-is';
import { placeOf, readersOf, type Place } from './place';
import { among, setOf, verbs } from './word-sets';

const AFTER_WE_ARE = setOf(`
  going, sorry, closed, looking, pleased, hoping, here, unable, able, running, writing, happy, trying,
  contacting, expecting, still, currently, not, moving, open, planning, waiting, coming, just, very,
  really, short, also, all, on, in, at, now, so, having, doing, getting, sending, ringing, calling,
  seeing, making, due, busy, ready, full, out, back, based, arranging, offering, working, thinking,
  changing, booking, delayed, stuck, late, only, always, aware, asking, letting, keen, glad, delighted,
  afraid, fully`);
const WHO_WERE = setOf(`
  you, u, we, they, who, that, which, there, these, those, what, where, how, when, why, and, or, if, all,
  both, none, some, most, many, people, results, bloods, nurses, staff, as, than, not, it, he, she, i,
  ones, them`);
const ILLNESS_BEFORE = setOf(`
  feel, feeling, felt, is, are, was, were, been, be, being, very, so, too, seriously, mentally, become,
  became, fall, fell, taken, am, not, still, really, critically, terminally, got, gets, get, of, the,
  physically, quite, more, no, an, getting, looks, look, looked, fallen, made, make, ur, your, any,
  chronically, acutely, speak, and, or`);
const SURELY_WILL = setOf(`
  b, be, pop, call, ring, see, let, send, bring, give, try, chase, text, txt, phone, get, come, check,
  explain, tell, pick, drop, book, speak, look, ask, do, have, make, take, keep, find, email, need,
  contact, arrange, go, leave, msg, update, wait, meet, post, c, catch, put, show, visit, know, change,
  add, move, confirm, also, just, probably, prob, def, defo, still, always, never, then, not, only, sort,
  help, start, stay, talk, collect, follow, ph, txt, rng, chk, bk, resched, rebook, canc, fwd, snd, giv, gt,
  hav, hv, tk, tlk, spk, w8, pass, nip, fetch, grab, hopefully, most, def, deffo, prolly, probly, prbly, hand, fax, reply, rev, reassess, recheck, phone, refer, repeat, measure, weigh, change`);
const BEFORE_A_CLAUSE = setOf(`
  and, but, so, then, because, if, when, think, hope, promise, that, ok, okay, yes, sorry, tomorrow,
  today, maybe, or, cos, until, cause, coz, tonight, later, monday, tuesday, wednesday, thursday, friday,
  til, till, as, says, say, said, sez, sure, know, otherwise, thanks, thx, where, what, who, tho, though,
  guess, 2moro, tmrw, tomo, week, morning, afternoon, fine, meantime, problem, prob, mean, means, bcos,
  bcoz, after, before, now, once, while, soon, no, sat, sun, mon, tues, wed, weds, thurs, fri, wk, idea,
  worries, room`);
const WANTED_AFTER = setOf(`
  like, love, be, rather, prefer, appreciate, have, say, suggest, go, need, been, want, also, better,
  luv, hav, b, advise, recommend`);
/** "well be there", "then shell call": a pronoun and "will" by the verb that follows, where a clause begins. */
function will(pronoun: string): (place: Place) => readonly string[] | undefined {
  return (place) => {
    const isVerb = SURELY_WILL.has(place.after) || verbs.has(place.after);
    return isVerb && beginsClause(place) ? [`${pronoun}'ll`, `${pronoun} will`] : undefined;
  };
}

function would(pronoun: string): (place: Place) => readonly string[] | undefined {
  return (place) => {
    if (!WANTED_AFTER.has(place.after)) return undefined;
    return beginsClause(place) ? [`${pronoun}'d`, `${pronoun} would`] : undefined;
  };
}

function beginsClause({ tokens, at, before }: Place): boolean {
  return (
    opensSentence(tokens, at) || BEFORE_A_CLAUSE.has(before) || /^[,;:(–-]$/u.test(tokens[at - 1]?.text ?? '')
  );
}

type Reader = (place: Place) => readonly string[] | undefined;

const READERS = readersOf<Reader>({
  its: itIs,
  your: youAre,
  ill: (place) => {
    const after = SURELY_WILL.has(place.after);
    const isName = isCapitalised(place.token.text) && !opensSentence(place.tokens, place.at);
    const isSo =
      place.before === 'so' &&
      !among(place.beforeThat, 'is are was were am im feel felt feeling been be got');
    if (after && (isName || isSo)) return ["I'll", 'I will'];
    const isVerb = SURELY_WILL.has(place.after) || verbs.has(place.after);
    const free =
      beginsClause(place) ||
      (!ILLNESS_BEFORE.has(place.before) && SURELY_WILL.has(place.after) && !verbs.has(place.before));
    if (
      !isVerb ||
      (ILLNESS_BEFORE.has(place.before) &&
        !(/^(?:and|or)$/u.test(place.before) && SURELY_WILL.has(place.after))) ||
      !free
    )
      return undefined;
    return ["I'll", 'I will'];
  },
  well: (place) =>
    among(
      place.after,
      `
b be ring call see let send pop get need come text phone try do have bring give arrange contact book
go chat talk meet look chase sort just also then still start take make discuss review email c check
visit speak find ask catch ph txt rng chk bk rebook resched fwd snd giv hav hv tlk spk fetch pass hopefully def prob put keep move tell show run use provide offer write post leave only never
probably know always not follow pick drop collect help`,
    ) &&
    beginsClause(place) &&
    !/^(?:no|now|soon|as|was|went|fine|sure|very)$/u.test(place.before)
      ? ["we'll", 'we will']
      : undefined,
  were: (place) => {
    const { tokens, at, before, after } = place;
    const afterIsOurs =
      AFTER_WE_ARE.has(after) || (after.length > 5 && after.endsWith('ing') && after !== 'nothing');
    if (
      !afterIsOurs ||
      endsInQuestion(tokens, at) ||
      (WHO_WERE.has(before) && !/^(?:as|if|and|that|when|where|than)$/u.test(before))
    )
      return undefined;
    const opens = opensSentence(tokens, at) || /^[,;–-]$/u.test(tokens[at - 1]?.text ?? '');
    const isSure = among(
      before,
      `
sorry because cos coz cause but so think hope says afraid atm currently hi hello today tomorrow
while whilst until til since bcos as know`,
    );
    return opens || isSure ? ["we're", 'we are'] : undefined;
  },
  id: (place) =>
    place.token.text !== 'ID' &&
    (WANTED_AFTER.has(place.after) ||
      (verbs.has(place.after) &&
        among(place.before, 'thought thot think so wish if and hoped said but sed told')))
      ? ["I'd", 'I would']
      : undefined,
  iv: (place) =>
    place.token.text === 'IV' || !/[a-z]/u.test(place.after) || isDrip(place)
      ? undefined
      : ["I've", 'I have'],
  il: (place) => (place.token.text === 'IL' || place.after === '' ? undefined : ["I'll", 'I will']),
  ul: (place) =>
    place.token.text === 'UL' ||
    (!among(place.after, 'need be b have get see find want also just still know hear') &&
      !verbs.has(place.after))
      ? undefined
      : ["you'll", 'you will'],
  wed: (place) =>
    opensSentence(place.tokens, place.at) || beginsClause(place) || /^(?:if|and)$/u.test(place.before)
      ? would('we')(place)
      : undefined,
  wel: (place) =>
    isCapitalised(place.token.text) && !opensSentence(place.tokens, place.at)
      ? undefined
      : verbs.has(place.after) || SURELY_WILL.has(place.after)
        ? ["we'll", 'we will']
        : ['well'],
  shel: will('she'),
  lets: (place) => {
    const after = verbs.has(place.after) || /^(?:not|all|just|hope|say|keep|both)$/u.test(place.after);
    const starts =
      opensSentence(place.tokens, place.at) ||
      /^(?:so|then|ok|okay|yes|and|but|please|pls)$/u.test(place.before) ||
      place.tokens[place.at - 1]?.text === ',';
    return after && starts && !/^(?:and|but)$/u.test(place.before) ? ["let's", 'let us'] : undefined;
  },
  shell: will('she'),
  hell: will('he'),
  shed: would('she'),
  hed: (place) =>
    verbs.has(place.after) || WANTED_AFTER.has(place.after) ? ["he'd", 'he would'] : undefined,
  mornings: (place) => ownedPart(place),
  afternoons: (place) => ownedPart(place),
  evenings: (place) => ownedPart(place),
  nights: (place) => ownedPart(place),
  years: (place) => ownedTime(place, 'year'),
  weekends: (place) => ownedPart(place),
  weeks: (place) => ownedTime(place, 'week'),
  months: (place) => ownedTime(place, 'month'),
  days: (place) => ownedTime(place, 'day'),
  hours: (place) => ownedTime(place, 'hour'),
  doctors: (place) =>
    among(place.after, 'surgery appointment appt note letter receptionist') && place.before !== 'the'
      ? ["doctor's", "doctors'"]
      : undefined,
  oclock: () => ["o'clock"],
  mams: ownedBy,
  mothers: ownedBy,
  fathers: ownedBy,
  grandads: ownedBy,
  hubbys: ownedBy,
  mums: ownedBy,
  dads: ownedBy,
  sons: ownedBy,
  daughters: ownedBy,
  husbands: ownedBy,
  wifes: ownedBy,
  partners: ownedBy,
  babys: ownedBy,
  carers: ownedBy,
  sisters: ownedBy,
  brothers: ownedBy,
  nans: ownedBy,
  grans: ownedBy,
  gps: ownedBy,
  friends: ownedBy,
  neighbours: ownedBy,
  mondays: ownedDay,
  tuesdays: ownedDay,
  wednesdays: ownedDay,
  thursdays: ownedDay,
  fridays: ownedDay,
  saturdays: ownedDay,
  sundays: ownedDay,
});

function isDrip({ after, before }: Place): boolean {
  return (
    among(
      after,
      `
antibiotic antibiotics antib antibs abx fluid fluids drip line infusion drug drugs meds medication
iron therapy nurse nurses pump access steroid steroids dose doses treatment team is was for`,
    ) || /^(?:the|an|on|by|via|his|her)$/u.test(before)
  );
}

function isNameInS({ key, text }: Token): boolean {
  return key.endsWith('s') && text !== key;
}

/** Reads a word that is right without an apostrophe elsewhere; nothing where it may well be right here. */
export function apostropheInContext(tokens: readonly Token[], i: number): readonly string[] | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const read = READERS.get(token.key) ?? (isNameInS(token) ? nameThatOwns : undefined);
  return read === undefined || touches(tokens, i, '-/&@') ? undefined : read(placeOf(tokens, i, token));
}

function endsInQuestion(tokens: readonly Token[], i: number): boolean {
  const sentence = tokens[i]?.sentence;
  for (let j = i + 1; j < tokens.length && j < i + 60; j += 1) {
    if (tokens[j]?.sentence !== sentence) return false;
    if (tokens[j]?.text === '?') return true;
  }
  return false;
}

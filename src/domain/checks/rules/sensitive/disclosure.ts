import {
  BEFORE_A_MATTER,
  KNOWN_ALREADY,
  NAMED_AFTER,
  OF_ANYONE,
  OF_THE_MATTER,
  OF_THE_PERSON,
  OWN,
  PEOPLE_NAMED_AFTER,
  SERVICES_NAMED_AFTER,
  TELLS_OF_A_MATTER,
} from '../../lexicons/sensitive/said-of';
import { wordsOf } from '../../lexicons/read-lexicon';
import type { CheckContext } from '../../context';
import type { Severity } from '../../finding';
import { isExposed, type FieldText } from '../../rule';
import { BREAK, plainSentence, type PlainWords } from '../plain/plain-words';

const set = (words: string): ReadonlySet<string> => new Set(wordsOf(words));
const ofAnyone = set(OF_ANYONE);
const ofThePerson = set(OF_THE_PERSON);
const own = set(OWN);
const ofTheMatter = set(OF_THE_MATTER);
const beforeAMatter = set(BEFORE_A_MATTER);
const namedAfter = set(NAMED_AFTER);
const peopleNamedAfter = set(PEOPLE_NAMED_AFTER);
const services = set(SERVICES_NAMED_AFTER);
const tellsOfAMatter = set(TELLS_OF_A_MATTER);
const knownAlready = set(KNOWN_ALREADY);

/** Sensitive words where they stand among the plain words: `from` up to `to`. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** How much sensitive words tell: `shop` is what any shop sells; `telling` may harm when others read it. */
export type Telling = 'shop' | 'personal' | 'telling';

/** Sensitive words where they stand, and whether services are named after such words ("the asthma clinic"). */
export interface SensitivePlace extends Place {
  readonly namesServices?: boolean;
  /** A whole wording, which says itself whom it is of: only a condition or people in general make it nobody's. */
  readonly byShape?: boolean;
}

/**
 * How strongly sensitive content is held back (P36): what is telling stops a text and a subject, which others may read;
 * the rest, and the encrypted body of an email, is warned about. What is said of anyone ("Tell us if you are pregnant") or is
 * only named after it ("the asthma clinic") gives nobody away, so it is pointed at; said of this person ("your asthma") it does.
 * A service's own name is never more than warned about here: names of services have a rule of their own (P33).
 */
export function sensitiveSeverity(
  field: FieldText,
  context: CheckContext,
  plain: PlainWords,
  place: SensitivePlace,
  telling: Telling,
): Severity {
  if (telling === 'shop') return 'advise';
  const strongest = telling === 'telling' && isExposed(field, context) ? 'stop' : 'warn';
  const theirs = place.byShape !== true && isTheirs(plain.words, place.from);
  if (theirs && place.namesServices === true && ROLES.test(plain.words[place.to] ?? '')) return 'advise';
  if (theirs && !isNamedAfter(plain, place.to)) {
    if (isSupposed(plain.words, place.from)) return telling === 'telling' ? 'warn' : 'advise';
    return strongest;
  }
  if (place.byShape === true ? isOfNobody(plain, place) : isSaidOfAnyone(plain, place, theirs))
    return 'advise';
  return place.namesServices === true && namesAService(plain.words, place.to) ? 'warn' : strongest;
}

/** "If your asthma gets worse": not news, though it tells that there is asthma. */
function isSupposed(words: readonly string[], from: number): boolean {
  return words.slice(Math.max(0, from - 4), from).some((word) => /^(?:if|whether|when|unless)$/u.test(word));
}

/** "your asthma", "your recent stroke"; not "your risk of stroke". */
function isTheirs(words: readonly string[], from: number): boolean {
  if (own.has(words[from - 1] ?? '')) return true;
  return (
    own.has(words[from - 2] ?? '') &&
    !/^(?:of|for|with|from|about|to|in|on|and|or|\|)$/u.test(words[from - 1] ?? '')
  );
}

/** "Your learning disability nurse is called Tom" names a role: telling names of services are for the rule that has them (P33). */
const ROLES =
  /^(?:nurses?|team|specialist|practitioner|coordinator|adviser|advisers|worker|consultant|liaison|matron)$/u;

function isNamedAfter({ words }: PlainWords, to: number): boolean {
  return namedAfter.has(words[to] ?? '');
}

/** Whether words are said of anyone, or of the matter itself, rather than of the person who is written to. */
export function isSaidOfAnyone(
  plain: PlainWords,
  { from, to, namesServices }: SensitivePlace,
  theirs = false,
): boolean {
  const { words } = plain;
  const sentence = plainSentence(plain, from);
  for (let i = sentence.from; i < from; i += 1)
    if (
      ofAnyone.has(words[i] ?? '') &&
      !(/^(?:has|did|have)$/u.test(words[i - 1] ?? '') && words[i + 2] === 'you')
    )
      return true;
  if (words.slice(Math.max(sentence.from, from - 2), from).includes('any') && words[from - 1] !== 'more')
    return true;
  if (!theirs && peopleNamedAfter.has(words[to] ?? '')) return true;
  if (!theirs && words[to] === 'and' && words[to + 1] === 'other') return true;
  for (let i = Math.max(sentence.from, from - 6); i < from; i += 1)
    if (beforeAMatter.has(words[i] ?? '') && words[i - 1] !== 'at') return true;
  if (isToldAbout(words, sentence.from, from)) return true;
  if (namesServices === true && tellsWhatItIs(words, sentence, from, to)) return true;
  if (isNamedAfter(plain, to) || (words[to] === 'and' && isNamedAfter(plain, to + 2))) return true;
  if (namesServices === true && !theirs && isAService(words, from, to)) return true;
  if (!theirs && isOpenQuestion(plain, sentence, from)) return true;
  return speaksOfTheMatter(words, sentence);
}

const CONDITIONS = /^(?:if|unless|anyone|anybody|whoever|patients|adults|everyone|everybody|staff|must|suppose|example|signs|tenants|residents|households|volunteers|survivors|victims|customers|learners|workshop|webinar|leaflet|policy|campaign|poster|training)$/u; // prettier-ignore

/** "If someone hurts you", "Staff must tell social services": what a wording says is said of nobody here. */
export function isOfNobody({ words, ...plain }: PlainWords, { from, to }: SensitivePlace): boolean {
  const sentence = plainSentence({ words, ...plain }, from);
  if (words[sentence.from] === 'should') return true;
  for (let i = sentence.from; i < to; i += 1) {
    if (CONDITIONS.test(words[i] ?? '')) return true;
    if (PEOPLE.test(words[i] ?? '') && IN_GENERAL.test(words[i + 1] ?? '')) return true;
  }
  return false;
}

/** "people who have no money"; "the benefits people have cut your money" is no such thing. */
const PEOPLE = /^(?:people|families|parents|pensioners|students|carers|women|men|those)$/u;
const IN_GENERAL = /^(?:who|with|in|on|that|whose|living|can|may|often|struggling|behind)$/u;

function namesAService(words: readonly string[], to: number): boolean {
  return services.has(words[to] ?? '') || services.has(words[to + 1] ?? '');
}

/** "a course about asthma". */
function isToldAbout(words: readonly string[], start: number, from: number): boolean {
  if (!/^(?:about|on)$/u.test(words[from - 1] ?? '')) return false;
  return words.slice(Math.max(start, from - 8), from).some((word) => tellsOfAMatter.has(word));
}

/** "the asthma clinic", "our diabetes nurses": a service by its name. */
function isAService(words: readonly string[], from: number, to: number): boolean {
  if (!namesAService(words, to)) return false;
  const before = words.slice(Math.max(0, from - 3), from);
  return (
    before.length === 0 ||
    before.some((word) => /^(?:the|our|an?|this|for|with|of|from|by|at|in|to|new|local|free)$/u.test(word))
  );
}

function speaksOfTheMatter(words: readonly string[], sentence: Place): boolean {
  let matter = false;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const word = words[i] ?? '';
    if (ofThePerson.has(word)) return false;
    if (ofTheMatter.has(word)) matter = true;
  }
  return matter;
}

/** "Do you have asthma?", "Are you pregnant?" ask what is not known: nothing is given away. */
function isOpenQuestion({ words, tokens, tokenOf }: PlainWords, sentence: Place, at: number): boolean {
  const last = tokens[tokenOf[sentence.to - 1] ?? -1];
  if (last?.text !== '?' || /^(?:the|this|that|these)$/u.test(words[at - 1] ?? '')) return false;
  const opens = words.slice(sentence.from, sentence.to);
  if (
    OFFERS_A_TALK.test(opens[0] ?? '') &&
    !opens.some((word) => ofThePerson.has(word) || knownAlready.has(word))
  )
    return true;
  let open = -1;
  for (let i = sentence.from; i < at; i += 1) {
    if (words[i] === BREAK) continue;
    if (knownAlready.has(words[i] ?? '')) return false;
    const asks = /^(?:do|does|are|is|have|has|did|could|might|may)$/u.test(words[i] ?? '');
    if (asks && /^(?:you|your|he|she|anyone|they|there)$/u.test(words[i + 1] ?? '')) open = i;
  }
  return open >= 0;
}

/** "Feeling low? Ring Samaritans", "Living with pain?": asked of whoever reads it. */
const OFFERS_A_TALK =
  /^(?:feeling|worried|struggling|living|stressed|anxious|pregnant|trying|need|want|thinking|got|suffering|looking|concerned|bothered|caring|new)$/u;

/** "A pacemaker is a small box", "Morning sickness can come at any time": a sentence that begins with the matter tells of it. */
function tellsWhatItIs(words: readonly string[], sentence: Place, from: number, to: number): boolean {
  if (from !== sentence.from && !(from === sentence.from + 1 && /^an?$/u.test(words[from - 1] ?? '')))
    return false;
  const next = words[to] ?? '';
  if (words.slice(to, sentence.to).some((word) => ofThePerson.has(word))) return false;
  if (/^(?:is|are)$/u.test(next)) return WHAT_IT_IS.test(words[to + 1] ?? '');
  return /^(?:can|may|causes|cause|spreads|affects|affect|often|usually|means|needs|need|should|happens|tends|does|do)$/u.test(next); // prettier-ignore
}

const WHAT_IT_IS =
  /^(?:an?|the|not|also|one|common|very|more|caused|when|what|usually|often|small|swollen|treated|serious|harmless|normal|free|given|made|used|passed|known|where|rarely|always)$/u;

import {
  EVERYDAY_BILLS,
  FOR_ANYONE_AFTER,
  LEARNING,
  MAY_BE_DONE,
  OFFERED_BEFORE,
  PAPERS_AFTER,
} from '../../lexicons/sensitive/general-talk';
import { wordsOf } from '../../lexicons/read-lexicon';
import { OF_THE_PERSON, OWN } from '../../lexicons/sensitive/said-of';
import { BREAK, plainSentence, type PlainWords } from '../plain/plain-words';

const set = (words: string): ReadonlySet<string> => new Set(wordsOf(words));
const forAnyone = set(FOR_ANYONE_AFTER);
const papers = set(PAPERS_AFTER);
const offered = set(OFFERED_BEFORE);
const learning = set(LEARNING);
const mayBeDone = set(MAY_BE_DONE);
const everydayBills = set(EVERYDAY_BILLS);
const own = set(OWN);
const ofThePerson = set(OF_THE_PERSON);

interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a term of money stands in general talk: what a service offers, a talk, a law, a leaflet ("We can help you with debt",
 * "Housing Benefit does not cover a garage"), or is only what a letter is about ("your Carer's Allowance letter").
 */
export function isMoneyInGeneral(plain: PlainWords, place: Place): boolean {
  const { words } = plain;
  const { from, to } = place;
  const sentence = plainSentence(plain, from);
  const before = words.slice(sentence.from, from).join(' ');
  if (isOwn(words, place))
    return papers.has(words[to] ?? '') || INVITES.test(before) || isPaidToAll(words, sentence);
  if (isNamedAfter(words, to) || tellsWhatItIs(words, sentence, place)) return true;
  if (ASKS_WHAT_WAS.test(words[sentence.from] ?? '')) return false;
  if (!speaksOfSomeone(words, sentence)) return !isAnEvent(words, place);
  if (PAYS.test(before)) return false;
  for (let i = sentence.from; i < from; i += 1) if (isOffer(words, i)) return true;
  return false;
}

/** Whether a term of safeguarding or the law stands in general talk: a course, a policy, a campaign, a job, how to report it. */
export function isSafeguardingInGeneral(
  plain: PlainWords,
  place: Place,
  kind: 'telling' | 'law' | 'wording',
): boolean {
  const { words } = plain;
  const { from, to } = place;
  const sentence = plainSentence(plain, from);
  const said = words.slice(sentence.from, sentence.to);
  if (isOwn(words, place) || said.some((word) => OF_ANOTHER.test(word))) return false;
  const speaks = speaksOfSomeone(words, sentence);
  const isTaught = said.some((word) => learning.has(word));
  if (IN_THE_NEWS.test(said.join(' ')) && !said.includes('you')) return true;
  if (words.slice(to, to + 3).includes('staff') || tellsWhatItIs(words, sentence, place)) return true;
  if (isNamedAfter(words, to)) return isTaught || !speaks;
  if (isTaught) return !said.some((word) => TOLD.test(word));
  if (!speaks && kind === 'wording') return false;
  if (!speaks) return !/^(?:the|this|that|these)$/u.test(words[from - 1] ?? '') && (kind === 'law' || !isUnderWay(words, place)); // prettier-ignore
  if (said.some((word, i) => PEOPLE.test(word) && /^(?:who|that|with|whose)$/u.test(said[i + 1] ?? '')))
    return true;
  const before = words.slice(sentence.from, from);
  if (kind === 'law' && words[from - 1] === 'a' && NEEDED.test(words[from - 2] ?? '')) return true;
  if (before.some((word) => TOLD.test(word)) || before.includes('we')) return false;
  return before.some((word, i) => mayBeDone.has(word) || (word === 'can' && before[i + 1] !== 'not'));
}

/** "Your library account is overdue": what shops, schools and clubs are owed is nobody's debt. */
export function isAnEverydayBill(plain: PlainWords, { from, to }: Place): boolean {
  const { words } = plain;
  if (!words.slice(from, to).some((word) => OF_BILLS.test(word))) return false;
  const sentence = plainSentence(plain, from);
  for (let i = sentence.from; i < sentence.to; i += 1) if (everydayBills.has(words[i] ?? '')) return true;
  return false;
}

/** "Struggling with your bills?", "Are you behind with your rent?": who asks so offers help; "Are you still behind?" knows. */
export function isOfferedHelp(plain: PlainWords, { from }: Place): boolean {
  const { words, tokens, tokenOf } = plain;
  const sentence = plainSentence(plain, from);
  if (tokens[tokenOf[sentence.to - 1] ?? -1]?.text !== '?') return false;
  const said = words.slice(sentence.from, sentence.to).join(' ');
  return OFFERS_HELP.test(said) && !/\b(?:still|yet|again|now)\b/u.test(said);
}

const OF_ANOTHER = /^(?:he|she|him|her|his|hers|mum|dad|mother|father|son|daughter|husband|wife|partner|brother|sister|mr|mrs|ms|miss|me|my|i)$/u; // prettier-ignore
const TOLD = /^(?:told|said|disclosed|reported|referred|happened|heard|your|been|were|was)$/u;
/** "Child protection conference on Tuesday": it is somebody's, though nobody is named. */
function isUnderWay(words: readonly string[], { from, to }: Place): boolean {
  return words.slice(from, to).some((word) => UNDER_WAY.test(word));
}

const UNDER_WAY =
  /^(?:conference|plan|register|enquiry|order|proceedings|hearing|bail|arrested|custody|released|conviction|charge|charges|referral|[0-9]+|marac|mappa|examination|injury|injuries|bruising|bruises|assault|assaulted|raped|abused|abuser|interview|investigation|removed|placement|refuge|stalker|rapist|groomed)$/u;
const PEOPLE =
  /^(?:people|women|men|anyone|families|children|adults|those|parents|someone|patients|girls|boys)$/u;

/** "A man has been arrested after the thefts." */
const IN_THE_NEWS = /\b(?:a|two|three|four|some|more|the) (?:[a-z]+ )?(?:man|woman|men|women|teenager|teenagers|suspect|suspects|witnesses|boy|boys)\b/u; // prettier-ignore
const INVITES =
  /^(?:(?:get|find|come|talk|learn|take|manage|ask|join|free|need|worried|struggling|managing|dealing|paying|check)\b|(?:you|carers|parents|tenants) (?:can|could) (?:now |also |still )?(?:use|report|check|view|manage|pay|apply|claim|ask|tell|keep|choose|get|spend|save|talk)\b)/u;
/** "You must clear the debt by Friday." */
const PAYS = /\b(?:pay|repay|clear|settle|owe|owed|behind)\b/u;
const ASKS_WHAT_WAS = /^(?:did|has|have|was|were)$/u;
/** "without a court order" */
const NEEDED = /^(?:without|be|need|needs|get|by|make)$/u;
const OF_BILLS = /^(?:paid|pay|account|bill|bills|payment|payments|fee|fees|card|invoice|balance|debit|declined|overdue|unpaid|outstanding|owe|owes|overdrawn|arrears)$/u; // prettier-ignore
const OFFERS_HELP =
  /^(?:are you (?:struggling|worried|behind|in debt|on a low|getting|missing|finding)|do you (?:need|struggle|worry|get|claim|find)|can not|struggling|worried|need|in debt|behind|finding|having trouble|money|debt|rent|bills|facing|trouble)\b/u;

/** "your arrears", "his first PIP payment". */
function isOwn(words: readonly string[], { from, to }: Place): boolean {
  for (let i = Math.max(0, from - 2); i < Math.max(to, from + 1); i += 1)
    if (own.has(words[i] ?? '')) return true;
  return false;
}

function isNamedAfter(words: readonly string[], to: number): boolean {
  return forAnyone.has(words[to] ?? '') || (words[to] === 'and' && forAnyone.has(words[to + 2] ?? ''));
}

function speaksOfSomeone(words: readonly string[], { from, to }: Place): boolean {
  for (let i = from; i < to; i += 1) if (ofThePerson.has(words[i] ?? '')) return true;
  return false;
}

/** "Your benefits will be paid early because of the bank holiday." */
function isPaidToAll(words: readonly string[], { from, to }: Place): boolean {
  return words.slice(from, to).some((word) => /^(?:holiday|christmas|easter|everyone|all)$/u.test(word));
}

/** "Direct payments let you choose", "Pension Credit: how to claim": a sentence that begins with the term and tells what it is. */
function tellsWhatItIs(words: readonly string[], sentence: Place, { from, to }: Place): boolean {
  if (from - sentence.from > 1) return false;
  const next = words[to] === BREAK ? words[to + 1] : words[to];
  if (words[to] === BREAK) return /^(?:what|how|who|where|when|find|are|can|do|is)$/u.test(next ?? '');
  if (next === 'is' || next === 'are') return /^(?:for|a|an|paid|there|available|extra|money|based|not|changing)$/u.test(words[to + 1] ?? ''); // prettier-ignore
  return /^(?:let|lets|help|helps|give|gives|cover|covers|can|could|may|pays|pay|do|does|depends|depend|affect|affects|works|work|means|mean|makes|make|protects|protect|must|should|always|cannot|often|usually)$/u.test(next ?? ''); // prettier-ignore
}

/** "The eviction is on 3 June": of somebody, though nobody is named; "The hardship fund is open" is not. */
function isAnEvent(words: readonly string[], { from, to }: Place): boolean {
  if (words[from - 1] === 'the' && /^(?:debts?|arrears|overdraft)$/u.test(words[from] ?? '')) return true;
  return (
    words[from - 1] === 'the' &&
    /^(?:is|are|was|were|has|have|will)$/u.test(words[to] ?? '') &&
    !/^(?:open|closed|for|there|available|run|free|not|paid|now|a|an|the|here|to)$/u.test(words[to + 1] ?? '')
  );
}

/** A word that offers; "can not afford", "we can see", "your claim", "was entitled" tell what is so. */
function isOffer(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (words[at - 1] === 'not' || own.has(words[at - 1] ?? '') || own.has(words[at - 2] ?? '')) return false;
  if (word === 'claim') return true;
  if (!offered.has(word)) return false;
  return !/^(?:can|could|may|might|would)$/u.test(word) || !/^(?:not|see|be|have|lose)$/u.test(words[at + 1] ?? ''); // prettier-ignore
}

import { wordsOf } from '../../lexicons/read-lexicon';
import { GREETING_WORDS, NAMELESS, OPENING_WORDS } from '../../lexicons/style/greetings';
import type { PersonContext } from '../../context';
import { isCapitalised } from '../../neighbours';
import type { Rule, RuleFinding } from '../../rule';
import type { Token } from '../../tokenise';
import { nameKey, nameWords } from '../identifier/name-key';

const greetings = new Set(wordsOf(GREETING_WORDS));
const nameless = new Set(wordsOf(NAMELESS));
const openers = new Set(wordsOf(OPENING_WORDS));
const TITLES = /^(?:Dr|Mr|Mrs|Ms|Miss|Mx|Nurse|Sister|Professor|Prof)$/u;
/** Nobody greets in "Yes, that is fine". UTF-16 units. */
const SHORTEST = 40;

/** The person's name first, so that they know the message is for them (NHS service manual). */
export const nameFirst: Rule = {
  name: 'style/name-first',
  clause: 'P28',
  severity: 'advise',
  looksFor: 'a greeting by name',
  find({ field, text, tokens }, { person }) {
    if (field === 'subject' || person === null || person === undefined || text.length < SHORTEST) return [];
    const name = calledBy(person);
    if (name === undefined || isNamed(tokens, person)) return [];
    const finding = greeted(text, tokens, name) ?? ungreeted(tokens, name);
    return finding === undefined || finding === 'named' ? [] : [finding];
  },
};

/** What to call somebody: the preferred name, unless the family name is in it. */
function calledBy({ preferredName, givenName, familyName }: PersonContext): string | undefined {
  const family = new Set(nameWords(familyName));
  const preferred = (preferredName ?? '').trim();
  const isOpen = preferred === '' || nameWords(preferred).some((word) => family.has(word));
  const name = isOpen ? (givenName ?? '').trim() : preferred;
  return name === '' ? undefined : name;
}

function isNamed(tokens: readonly Token[], { givenName, preferredName, familyName }: PersonContext): boolean {
  const names = new Set([givenName, preferredName, familyName].flatMap((name) => nameWords(name)));
  return tokens.some(({ kind, key, text }) => kind === 'word' && text !== key && names.has(nameKey(key)));
}

/** "Hello," → "Hello Margaret,"; where somebody or a gap for a name is greeted, that is left to other rules. */
function greeted(text: string, tokens: readonly Token[], name: string): RuleFinding | 'named' | undefined {
  const at = tokens[0]?.key === 'good' && greetings.has(tokens[1]?.key ?? '') ? 1 : 0;
  const first = tokens[0];
  const word = tokens[at];
  if (first === undefined || word === undefined || !greetings.has(word.key)) return undefined;
  let last = at;
  while (nameless.has(tokens[last + 1]?.key ?? '') && tokens[last + 1]?.sentence === word.sentence) last += 1;
  const after = tokens[last + 1];
  if (after !== undefined && after.sentence === word.sentence && !/^[,.!:;–—-]$/u.test(after.text))
    return 'named';
  const end = tokens[last]?.end ?? word.end;
  const greeting = text.slice(first.start, word.end);
  return { start: first.start, end, message: says(name), fixes: [`${greeting} ${name}`] };
}

/** "Your appointment" → "Hello Margaret, your appointment". */
function ungreeted(tokens: readonly Token[], name: string): RuleFinding | undefined {
  const [first, next] = tokens;
  if (first?.kind !== 'word') return undefined;
  const isOpener = openers.has(first.key);
  const isName = isCapitalised(first.text) && next?.text === ',' && !isOpener;
  if (isName) return undefined;
  const keeps = /^I(?:['’]|$)/u.test(first.text) || TITLES.test(first.text) || (!isOpener && next !== undefined && isCapitalised(next.text)) || first.text === first.key; // prettier-ignore
  const mark = keeps || isOpener ? ',' : '.';
  const word = isOpener && isCapitalised(first.text) ? first.text.toLowerCase() : first.text;
  return { start: first.start, end: first.end, message: says(name), fixes: [`Hello ${name}${mark} ${word}`] };
}

function says(name: string): string {
  return `Begin with “Hello ${name}”, so that it is clear whom the message is for.`;
}

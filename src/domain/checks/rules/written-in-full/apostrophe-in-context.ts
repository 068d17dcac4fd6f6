import { BASE_VERBS } from '../../lexicons/base-verbs';
import { wordsOf } from '../../lexicons/read-lexicon';
import { keyAfter, keyBefore, opensSentence, touches } from '../../neighbours';
import type { Token } from '../../tokenise';

const set = (words: string) => new Set(wordsOf(words));
const verbs = set(BASE_VERBS);

const AFTER_IT_IS = set('a, an, the, been, not, important, fine, ok, okay, going, just, too, so, very, really, still, on, all, your, my, me, for, because, cancelled, raining, closed, likely, possible, difficult, getting, nearly'); // prettier-ignore
const AFTER_WE_ARE = set('going, sorry, closed, looking, pleased, hoping, here, unable, able, running, writing, happy, trying, contacting, expecting, still, currently, not, moving, open, planning, waiting, coming, just, very, really, here'); // prettier-ignore
const ILLNESS_BEFORE = set('feel, feeling, felt, is, are, was, were, been, be, being, very, so, too, seriously, mentally, become, became, fall, fell, taken, am, not, still, really, critically, terminally, got, gets, get, of, the, physically, quite, more, no'); // prettier-ignore
const WILL_BEFORE = set('and, but, so, then, because, if, when, think, hope, promise, that, ok, okay, yes, sorry, tomorrow, today, maybe, or, cos, until, cause, coz, tonight, later, monday, tuesday, wednesday, thursday, friday'); // prettier-ignore
const HAVE_AFTER = set(
  'got, been, had, just, no, not, never, a, to, already, done, sent, seen, left, lost, only, changed, moved',
);
const WANTED_AFTER = set(
  'like, love, be, rather, prefer, appreciate, have, say, suggest, go, need, been, want, also',
);

/** Reads a word that is right without an apostrophe elsewhere; nothing where it may well be right here. */
export function apostropheInContext(tokens: readonly Token[], i: number): readonly string[] | undefined {
  const token = tokens[i];
  if (token === undefined || touches(tokens, i, '-/&@')) return undefined;
  const after = keyAfter(tokens, i);
  const before = keyBefore(tokens, i);
  const opens = opensSentence(tokens, i);
  switch (token.key) {
    case 'its':
      return AFTER_IT_IS.has(after) && !/^(?:at|on|of|in|for|by|to|from|with)$/u.test(before)
        ? ["it's", 'it is']
        : undefined;
    case 'ill':
      return verbs.has(after) &&
        !ILLNESS_BEFORE.has(before) &&
        (opens || WILL_BEFORE.has(before) || tokens[i - 1]?.text === ',')
        ? ["I'll", 'I will']
        : undefined;
    case 'well':
      return opens && verbs.has(after) ? ["we'll", 'we will'] : undefined;
    case 'were':
      return opens && AFTER_WE_ARE.has(after) && !endsInQuestion(tokens, i) ? ["we're", 'we are'] : undefined;
    case 'id':
      return token.text !== 'ID' && WANTED_AFTER.has(after) ? ["I'd", 'I would'] : undefined;
    case 'iv':
      return token.text !== 'IV' && HAVE_AFTER.has(after) ? ["I've", 'I have'] : undefined;
    case 'il':
      return verbs.has(after) ? ["I'll", 'I will'] : undefined;
    case 'ul':
      return verbs.has(after) ? ["you'll", 'you will'] : undefined;
    case 'wed':
      return opens && WANTED_AFTER.has(after) ? ["we'd", 'we would'] : undefined;
    case 'lets':
      return opens && verbs.has(after) ? ["let's", 'let us'] : undefined;
    case 'shell':
      return opens && verbs.has(after) ? ["she'll", 'she will'] : undefined;
    case 'hell':
      return opens && verbs.has(after) ? ["he'll", 'he will'] : undefined;
    default:
      return undefined;
  }
}

function endsInQuestion(tokens: readonly Token[], i: number): boolean {
  const sentence = tokens[i]?.sentence;
  for (let j = i + 1; j < tokens.length && j < i + 60; j += 1) {
    if (tokens[j]?.sentence !== sentence) return false;
    if (tokens[j]?.text === '?') return true;
  }
  return false;
}

import { wordsOf } from '../../lexicons/read-lexicon';
import { WEEKDAY_NAMES } from '../../lexicons/style/grammar-words';
import { SHOUTED_WORDS } from '../../lexicons/style/shouted-words';
import { opensSentence } from '../../neighbours';
import type { Rule, RuleFinding } from '../../rule';
import type { Token } from '../../tokenise';

const words = new Set(wordsOf(SHOUTED_WORDS));
const capitalWords = new Set([
  ...wordsOf(WEEKDAY_NAMES),
  ...wordsOf('january, february, march, april, june, july, august, september, october, november, december'),
]);
/** How many words in a row are a shout. */
const SHOUT = 3;

/** Three words and more in capitals: harder to read, and loud (P28). */
export const shouting: Rule = {
  name: 'style/shouting',
  clause: 'P28',
  severity: 'advise',
  looksFor: 'words in capitals',
  find({ text, tokens }) {
    const findings: RuleFinding[] = [];
    for (let from = 0; from < tokens.length;) {
      let to = from;
      while (isInCapitals(tokens[to]) && (to === from || tokens[to]?.sentence === tokens[from]?.sentence))
        to += 1;
      if (to - from >= SHOUT) {
        const run = tokens.slice(from, to);
        if (run.filter(({ key }) => words.has(key)).length >= SHOUT - 1)
          findings.push(shout(text, tokens, from, run));
      }
      from = Math.max(to, from + 1);
    }
    return findings;
  },
};

function isInCapitals(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || /\d/u.test(token.text)) return false;
  return token.text === token.text.toUpperCase() && token.text !== token.key;
}

/** Only where every word is known can small letters be set without losing a name or initials. */
function shout(text: string, tokens: readonly Token[], at: number, run: readonly Token[]): RuleFinding {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  const isKnown = run.every(({ key }) => words.has(key) || capitalWords.has(key) || key === 'i');
  let small = '';
  let reached = start;
  for (const token of run) {
    const keepsCapital =
      capitalWords.has(token.key) || token.key === 'i' || (token === run[0] && opensSentence(tokens, at));
    const word = token.text.toLowerCase();
    small +=
      text.slice(reached, token.start) + (keepsCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word);
    reached = token.end;
  }
  return {
    start,
    end,
    message: 'Small letters are easier to read, and do not shout.',
    fixes: [small],
    turnsMeaning: !isKnown,
  };
}

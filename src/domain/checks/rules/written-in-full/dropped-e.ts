import { BASE_VERBS } from '../../lexicons/base-verbs';
import { wordsOf } from '../../lexicons/read-lexicon';
import { opensSentence } from '../../neighbours';
import type { Token } from '../../tokenise';

/** "seemd", "mov'd" → "seemed", "moved": of every regular verb of four letters or more that is known. */
const withE = new Map(
  wordsOf(BASE_VERBS)
    .filter((verb) => /^[a-z]{4,}$/u.test(verb) && /[a-z][^aeiouy]$|[^e]e$/u.test(verb))
    .flatMap((verb): [string, string][] => {
      const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
      return [
        [`${stem}d`, `${stem}ed`],
        [`${verb}'d`, `${stem}ed`],
        [`${stem}'d`, `${stem}ed`],
      ];
    }),
);

/** Words that only look as if an e were left out, and verbs whose past is another word. */
const WHOLE =
  /^(?:.{0,4}|.*(?:begin|feel|forget|think|send|spend|stand|understand|bend|lend|find|hold|tell|sell|fall|spell|smell|swell|shut|meet|sleep|keep|sweep|weep|creep|grow|know|blow|throw|show|draw|withdraw|wear|swear|bear|tear|hear|read|lead|spread|speak|break|steal|deal|mean|lean|learn|burn|dream|catch|teach|fight|buy|bring|swim|sing|ring|spin|win|sit|hit|split|quit|spit|cut|hurt|burst|cost|cast|come|become|give|take|make|drive|write|rise|ride|hide|bite|slide|shake|wake|lose|choose|freeze|leave|have|shoot|stick|sting|hang|drink|shrink|sink|stop|plan|drop|ship|slip|trip|wrap|chat|grab|skip|grip|trap|scan|drag|swap|pop|nod|jog|hug|sip|tip|zip|shar)'?d)$/u;

/** "seemd" → "seemed"; with a capital inside a sentence it is a name. */
export function withoutE(
  tokens: readonly Token[],
  i: number,
  { key, text }: Token,
): readonly string[] | undefined {
  if (!key.endsWith('d')) return undefined;
  const word = withE.get(key);
  if (word === undefined || WHOLE.test(key)) return undefined;
  return text === key || opensSentence(tokens, i) || text === text.toUpperCase() ? [word] : undefined;
}

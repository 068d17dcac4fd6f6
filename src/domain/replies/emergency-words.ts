import { emergenciesIn } from '../checks/rules/emergency/emergency';
import { plainWords } from '../checks/rules/plain/plain-words';
import { tokenise, type Token } from '../checks/tokenise';

/** UTF-16 units into the text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** More than this nobody writes in an emergency; it keeps a hostile mail from making the desk wait. UTF-16 units. */
const LOOKED_AT = 30_000;
/** How people in a hurry write words that say what is on. They are read as meant here alone: nothing of it is shown or kept. */
const MEANT: Readonly<Record<string, string>> = {
  b: 'be', r: 'are', u: 'you', ur: 'your', n: 'and', iv: 'ive', gona: 'gonna', goin: 'going', wana: 'want', wanna: 'want',
  tonite: 'tonight', '2nite': 'tonight', '2night': 'tonight', '2day': 'today', '2moro': 'tomorrow', dont: "don't", dnt: "don't",
  cnt: "can't", cudnt: "couldn't", wont: "won't", wnt: "won't", kil: 'kill', killin: 'killing', breth: 'breathe', breath: 'breathe',
  breathin: 'breathing', bleedin: 'bleeding', bledding: 'bleeding', overdosd: 'overdosed', sucidal: 'suicidal', suicidle: 'suicidal',
  sucide: 'suicide', tabs: 'tablets', tablts: 'tablets', tabets: 'tablets', pils: 'pills', ambulence: 'ambulance', ambulanse: 'ambulance',
  unconcious: 'unconscious', unconsious: 'unconscious', colapsed: 'collapsed', collapsd: 'collapsed', chocking: 'choking', chokin: 'choking',
}; // prettier-ignore
/** "No chest pain", "the chest pain has gone": news, and none that rings. */
const NONE_BEFORE = /\b(?:no|no more|no further|without|without any|not had any|not any)\s+$/iu;
const OVER_AFTER =
  /^\s+(?:(?:has|have|is|was|are)\s+)?(?:all\s+|now\s+|completely\s+)?(?:gone|gone away|settled|eased off|stopped now)\b/iu;
const AROUND = 40;

/** Signs of an emergency in what somebody wrote (P27), where they stand. */
export function emergenciesInReply(text: string): Span[] {
  const looked = text.slice(0, LOOKED_AT);
  const tokens = tokenise(looked);
  const meant = asMeant(tokens);
  const found = emergenciesIn(plainWords(tokens));
  const also = meant === undefined ? [] : emergenciesIn(plainWords(meant));
  return apart([...found, ...also].filter((span) => !isNews(looked, span)));
}

/** The same words as they are meant, at the same places; nothing where all are written in full. */
function asMeant(tokens: readonly Token[]): Token[] | undefined {
  let isOther = false;
  const meant = tokens.map((token, i) => {
    const key = token.key === '2' ? twoMeant(tokens[i + 1]?.key) : MEANT[token.key];
    if (key === undefined) return token;
    isOther = true;
    return { ...token, kind: 'word' as const, key };
  });
  return isOther ? meant : undefined;
}

/** "2 much", "2 b here"; elsewhere it is a number. */
function twoMeant(next: string | undefined): string | undefined {
  if (next === 'much' || next === 'many') return 'too';
  return next !== undefined && /^(?:b|be|die|end|kill|live|go|jump|hurt|harm|do|wake)$/u.test(next)
    ? 'to'
    : undefined;
}

function isNews(text: string, { start, end }: Span): boolean {
  return (
    NONE_BEFORE.test(text.slice(Math.max(0, start - AROUND), start)) ||
    OVER_AFTER.test(text.slice(end, end + AROUND))
  );
}

/** Spans in order, those that touch each other made one. */
export function apart(spans: readonly Span[]): Span[] {
  const made: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = made.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else made.push({ start, end });
  }
  return made;
}

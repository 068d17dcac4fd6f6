import { nameKey } from '../../checks/rules/identifier/name-key';
import { GIVEN, nameBits } from '../../checks/rules/identifier/name-lexicon';
import { RELATIVE } from './relationship';

const NAME = "\\p{Lu}[\\p{Ll}\\p{M}'’-]+(?: \\p{Lu}[\\p{Ll}\\p{M}'’-]+){0,2}";
const WHOSE = '(?<!\\p{L})(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Yy]our)\\s+(?:\\p{Ll}+\\s+){0,2}';
const AFTER = new RegExp(`${WHOSE}(?:${RELATIVE}),?[ \\n](?:called |named )?(?<name>${NAME})`, 'dgu');
/** "my boyfriend jordan": in small letters, a first name of the lists. */
const SMALL = new RegExp(`${WHOSE}(?:${RELATIVE}),?[ \\n](?<name>\\p{Ll}{3,})(?!\\p{L})`, 'dgu');
const BEFORE = new RegExp(`(?<![\\p{L}'’])(?<name>${NAME})(?:, (?:who is )?| who is | is )(?:my|his|her|their|our|your) (?:\\p{Ll}+ )?(?:${RELATIVE})(?!\\p{L})`, 'dgu'); // prettier-ignore

/** Words with a capital that open a sentence, and days and months: no names. */
const NO_NAME = /^(?:I|I['’]\p{L}+|The|A|An|And|But|So|Yes|No|Please|He|She|They|We|It|This|That|If|When|Who|What|Is|On|At|In|My|His|Her|Our|Your|Their|Also|Then|Now|As|Because|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|NHS|GP|Christmas|Easter|Hi|Hello|Dear|Thanks?|Sorry)$/u; // prettier-ignore

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Names known as such by the relative beside them ("my brother Quillan", "Peter, my brother"): UTF-16 spans, in order. */
export function namesBesideRelatives(text: string): Span[] {
  const small = spansOf(text, SMALL).filter(
    ({ start, end }) => (nameBits(nameKey(text.slice(start, end))) & GIVEN) !== 0,
  );
  const named = [AFTER, BEFORE]
    .flatMap((pattern) => spansOf(text, pattern))
    .flatMap((span) => withoutOtherWords(text, span));
  return [...named, ...small].sort((a, b) => a.start - b.start);
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].flatMap(({ indices }) => {
    const [start, end] = indices?.groups?.['name'] ?? [];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}

/** "Yes Peter" is Peter; "Anna's" is Anna. */
function withoutOtherWords(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end).split(' ');
  let from = start;
  while (words[0] !== undefined && NO_NAME.test(words[0])) from += (words.shift() ?? '').length + 1;
  const stop = words.findIndex((word) => NO_NAME.test(word));
  const shown = (stop === -1 ? words : words.slice(0, stop)).join(' ').replace(/['’]s?$/u, '');
  return shown === '' ? [] : [{ start: from, end: from + shown.length }];
}

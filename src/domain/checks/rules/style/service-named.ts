import { wordsOf } from '../../lexicons/read-lexicon';
import type { ServiceContext } from '../../context';
import type { Rule } from '../../rule';
import { keyOf, tokenise, type Token } from '../../tokenise';
import { service as telling } from '../identifier/service';

/** Shorter texts are answers. UTF-16 units. */
const SHORTEST = 40;
/** Words that many services have in their names. */
const COMMON = new Set(
  wordsOf(
    'the, team, service, services, clinic, of, and, for, nhs, trust, community, health, care, centre, hospital, unit, department, in, at',
  ),
);
const PLACE =
  '(?:[Tt]eam|[Ss]ervice|[Cc]linic|[Ss]urgery|[Pp]ractice|[Hh]ospital|[Ww]ard|[Cc]entre|[Dd]epartment|[Pp]harmacy|[Uu]nit|[Ss]chool|[Cc]ollege|[Ll]ibrary|[Cc]ouncil|[Nn]urses?)';
/** "this is Jo", "Jo here", "from Jo", "the NHS", "Dr Patel", "Mill Lane Clinic", "Best wishes, Jo", a name as the last line. */
const SAYS_WHO = [
  /(?<!\p{L})[Tt]his is (?:the |your |\p{Lu})(?!appointment)/u,
  /(?<!\p{L})I(?:['’]m| am) (?:the |your |\p{Lu})|(?<!\p{L})\p{Lu}\p{Ll}+ here(?!\p{L})/u,
  /(?<!\p{L})[Ff]rom (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}/u,
  /(?<!\p{L})(?:NHS|Dr|Doctor|Nurse|Sister|Mr|Mrs|Ms|Miss|Mx|Professor)(?!\p{L})/u,
  new RegExp(
    String.raw`(?<!^|[.!?]\s)(?<!\p{L})(?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}[\p{L}'’]+ (?:\p{L}[\p{L}'’]+ )?${PLACE}(?!\p{L})`,
    'u',
  ),
  /(?:[Rr]egards|[Ww]ishes|[Ss]incerely|[Ff]aithfully|[Tt]hanks|[Ff]rom|[Ll]ove)[,.!]?\s+\p{Lu}[\p{L} .]*$|[\n-] ?\p{Lu}\p{L}+(?: \p{L}+){0,3}[. ]*$/u,
];

/** A text says who writes, as plainly as privacy allows; the footer that the service adds counts (NHS service manual). */
export const serviceNamed: Rule = {
  name: 'style/service-named',
  clause: 'P28',
  severity: 'advise',
  looksFor: 'who writes',
  find({ field, text, tokens }, { channel, service }) {
    if (channel !== 'sms' || field === 'subject' || text.length < SHORTEST) return [];
    const name = service?.name?.trim() ?? '';
    const last = tokens.at(-1);
    if (service === null || service === undefined || name === '' || last === undefined) return [];
    if (names(text, name) || saysWho(text) || names(service.footer ?? '', name) || isTelling(name, service))
      return [];
    const from = lastWord(tokens);
    const ending = text.slice(from.start, last.end);
    const isEnded = /[.!?…]$/u.test(ending);
    return [
      {
        start: from.start,
        end: last.end,
        message: `Say who writes: “${name}”.`,
        fixes: [`${ending}${isEnded ? '' : '.'} ${name}`],
      },
    ];
  },
};

/** The last word or number, with the marks behind it. */
function lastWord(tokens: readonly Token[]): Token | { start: number } {
  return tokens.findLast(({ kind }) => kind !== 'mark') ?? { start: tokens.at(-1)?.start ?? 0 };
}

/** Whether the name says what kind of care someone has: then it is not to be written (P33). */
function isTelling(name: string, { tellingNames = [] }: ServiceContext): boolean {
  const lower = name.toLowerCase();
  if (tellingNames.some((each) => lower.includes(each.toLowerCase()))) return true;
  return telling.find({ field: 'text', text: name, tokens: tokenise(name) }, { channel: 'sms' }).length > 0;
}

/** Whether a word of the service's name stands in a text, or all of the name where its words are common ones. */
function names(text: string, name: string): boolean {
  if (text === '') return false;
  const wanted = tokenise(name).filter(
    ({ kind, key }) => kind === 'word' && key.length > 2 && !COMMON.has(key),
  );
  const lower = keyOf(text);
  if (wanted.length === 0) return lower.includes(name.toLowerCase());
  return wanted.some(({ key }) => new RegExp(String.raw`(?<!\p{L})${key}(?!\p{L})`, 'u').test(lower));
}

function saysWho(text: string): boolean {
  return SAYS_WHO.some((sign) => sign.test(text));
}

import { sentenceAround } from '../../neighbours';
import type { Token } from '../../tokenise';
import { spacedSet } from './name-key';

/** Any of its kind: "a memory clinic", "any crisis line", "two sexual health clinics". */
const ANY = spacedSet(
  'a an any every each no another which what some many most more other all several few two three four five six both',
);
/** Between such a word and the name: "a new sexual health clinic". */
const ADJECTIVES = spacedSet(
  'new local nearby nhs free other good national larger small private community different special',
);
/** Before several of them, where they are somebody's, or rung and written to. */
const NOT_BEFORE_SEVERAL = spacedSet(
  'the our your my his her their this these is at with ring call contact text phone email see visit tell ask attend',
);
const ANY_AT_ALL = spacedSet('any every each nearest');
/** "A letter from mental health services." */
const SENT = spacedSet('letter message text call hello email note form news update greetings');
/** Somebody is booked in, seen or written to, though no "you" says so. */
const BOOKED = spacedSet('appointment appointments booked booking bookings visit visits slot reminder rebooked moved cancelled confirmed results referral referred review clinic-letter seen place mum dad son daughter mother father wife husband partner brother sister admitted discharged running here'); // prettier-ignore
/** What makes news or a leaflet of it: nobody is booked in. */
const NEWS = spacedSet(
  `leaflet leaflets poster posters booklet website directory survey consultation talk lecture training course courses workshop webinar module refresher policy policies vacancy vacancies job jobs
  raised raise fundraising fundraiser donate donated donation donations sponsored sponsor charity stall stalls raffle cake
  newsletter article news exhibition film documentary study volunteers friends money appeal marathon open-day petition opening novel memoir podcast`,
);
const THE_READER = spacedSet("you your you're you've you'll yours me my his her their");
const THE_WRITER = spacedSet("we we're we've we'll us our i i'm i'll");
/** "The crisis team is closed for training": who writes. */
const SHUT = spacedSet('closed shut closing');
/** "Tell us what you think of", "if you ever need a": still of no one's own. */
const OF_NO_ONE = /\b(?:if you (?:ever )?(?:need|want|would like) (?:an?|any|help)|tell us what you think of|can (?:also )?(?:refer|tell) you|near you|in your (?:area|town|county|village|city)|(?:find|list|details|number)s? of|our (?:leaflet|website|directory|survey|page|newsletter|talk|poster|fair|stall)|your (?:gp|area|town|county|local))\b/giu; // prettier-ignore

/**
 * Whether a service (token positions, end exclusive) is only spoken of, as one of its kind or in the news: "there are
 * sexual health clinics in most towns". Not who writes, nor where somebody is booked in or seen.
 */
export function isSpokenOf(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const { from: first, to: end } = sentenceAround(tokens, from);
  const words = keysOf(text.slice(tokens[first]?.start, tokens[end - 1]?.end).replaceAll(OF_NO_ONE, ' '));
  const at = ADJECTIVES.has(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
  const before = tokens[at]?.sentence === tokens[from]?.sentence ? (tokens[at]?.key ?? '') : '';
  if (ANY_AT_ALL.has(before)) return true;
  if (words.some((word) => THE_READER.has(word) || BOOKED.has(word))) return false;
  const isNews = words.some((word) => NEWS.has(word)) && !words.some((word) => SHUT.has(word));
  if (words.some((word) => THE_WRITER.has(word))) return isNews && before !== 'our';
  return isNews || ANY.has(before) || isSeveral(tokens, to, words, before);
}

/** Several of their kind, after a word that makes them nobody's: "details of mental health services". */
function isSeveral(tokens: readonly Token[], to: number, words: readonly string[], before: string): boolean {
  if (!/(?:[^s]s|ies)$/u.test(tokens[to - 1]?.key ?? '')) return false;
  return before !== '' && !NOT_BEFORE_SEVERAL.has(before) && !words.some((word) => SENT.has(word));
}

function keysOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}'-]+/gu) ?? []
  );
}

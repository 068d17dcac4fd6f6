const PREFIX =
  /^(?:un|re|de|dis|non|pre|post|over|under|mis|out|anti|multi|sub|inter|super|semi|self|mid|micro|mini|mega|tele|neuro|psycho|cardio|gastro|haemo|hyper|hypo|immuno|osteo|ortho|physio|radio|thermo|electro|photo|bio|eco|geo|cyber|auto|counter|trans|ultra|pseudo|poly|mono|thrombo|nephro|hepato|dermato|laparo|arthro)(.{4,})$/u;

const VOWEL_ENDINGS = ['ed', 'er', 'ers', 'ing', 'ings', 'able', 'ish', 'ism', 'ist', 'ists'];
const OTHER_ENDINGS = [
  's',
  'ness',
  'less',
  'like',
  'wise',
  'ly',
  'ward',
  'wards',
  'fold',
  'free',
  'proof',
  'ful',
  'hood',
  'ship',
];
/** What "-y" becomes before another ending. */
const ENDINGS_OF_Y = ['ies', 'ied', 'ier', 'iers', 'iest', 'ily', 'iness', 'iless'];
const CLINICAL_ENDINGS = ['ology', 'itis', 'ectomy', 'oscopy', 'ography', 'ologist', 'ologists'];

/** Words that change before an ending that begins with a vowel: "make" and "stop" don't make "makeing" and "stoped". */
const CHANGES_BEFORE_VOWEL = /(?:[^eoy]e|(?:^|[^aeiouy])[aeiou][bdgmnprt]|[^aeiou]y)$/u;
/** "story" makes no "storys", "happy" no "happyness", "box" no "boxs". */
const CHANGES_BEFORE_OTHER = /[^aeiou]y$/u;
const NO_PLAIN_PLURAL = /(?:s|x|z|ch|sh)$/u;
const DOUBLED = /([bdgklmnprt])\1$/u;

/** Shorter parts stand in too many words by chance. */
const SHORTEST_PART = 4;

/** How much surer a correction must be, in nats, of a word that is put together in one of these ways. */
const DOUBT = { compound: 1.5, prefix: 4, ending: 4 } as const;

/**
 * Whether a word may well be meant because it is put together from known parts, as "unvaccinated", "rebooking" or
 * "screenreader" are: how much surer a correction must be, in nats; 0 where it is not.
 */
export function doubtOfFormed(word: string, isKnown: (part: string) => boolean): number {
  if (hasEnding(word, isKnown)) return DOUBT.ending;
  const base = PREFIX.exec(word)?.[1];
  if (base !== undefined && (isKnown(base) || hasEnding(base, isKnown))) return DOUBT.prefix;
  return isCompound(word, isKnown) ? DOUBT.compound : 0;
}

function hasEnding(word: string, isKnown: (part: string) => boolean): boolean {
  const anyOf = (endings: readonly string[], suits: (part: string, ending: string) => boolean): boolean =>
    endings.some((ending) => {
      const isThere = word.length - ending.length >= SHORTEST_PART - 1 && word.endsWith(ending);
      return isThere && suits(word.slice(0, -ending.length), ending);
    });
  const isWhole = (part: string): boolean => part.length >= SHORTEST_PART && isKnown(part);
  return (
    anyOf(
      VOWEL_ENDINGS,
      (part) => (!CHANGES_BEFORE_VOWEL.test(part) && isWhole(part)) || isWhole(`${part}e`),
    ) ||
    anyOf(VOWEL_ENDINGS, (part) => DOUBLED.test(part) && isWhole(part.slice(0, -1))) ||
    anyOf(ENDINGS_OF_Y, (part) => isWhole(`${part}y`)) ||
    anyOf(CLINICAL_ENDINGS, (part) => isWhole(part) || isWhole(`${part}o`)) ||
    anyOf(OTHER_ENDINGS, (part, ending) => {
      if (CHANGES_BEFORE_OTHER.test(part) || (ending === 's' && NO_PLAIN_PLURAL.test(part))) return false;
      return isWhole(part);
    })
  );
}

function isCompound(word: string, isKnown: (part: string) => boolean): boolean {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1)
    if (isKnown(word.slice(0, at)) && isKnown(word.slice(at))) return true;
  return false;
}

import type { Rule } from '../../rule';
import { contraction } from './contraction';
import { date } from './date';
import { exclamation } from './exclamation';
import { link } from './link';
import { longSentence } from './long-sentence';
import { nameFirst } from './name-first';
import { phoneGroups } from './phone';
import { plainWording } from './plain-words';
import { readingAge } from './reading-age';
import { serviceNamed } from './service-named';
import { shouting } from './shouting';
import { time } from './time';

/** NHS style, as advice. Of two that mark the same words the first given shows. */
export const styleRules: readonly Rule[] = [
  nameFirst,
  serviceNamed,
  date,
  time,
  phoneGroups,
  link,
  shouting,
  plainWording,
  contraction,
  exclamation,
  readingAge,
  longSentence,
];

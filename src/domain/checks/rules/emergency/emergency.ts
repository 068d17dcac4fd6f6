import { HELP_NOW, OF_DANGER, OF_ONES_LIFE, OF_POISON, OF_THE_BODY, WHO } from '../../lexicons/emergencies';
import {
  ANYONE_HERE,
  HELP_NOW_BY_SHAPE,
  OF_DANGER_BY_SHAPE,
  OF_ONES_LIFE_BY_SHAPE,
  OF_POISON_BY_SHAPE,
  OF_THE_BODY_BY_SHAPE,
} from '../../lexicons/emergency-signs';
import type { Rule, RuleFinding } from '../../rule';
import { plainWords, spanOf, type PlainWords } from '../plain/plain-words';
import { WordingIndex } from '../plain/wording-index';
import { isAdviceForLater, pointsToMessages } from './advice-for-later';

type Kind = 'life' | 'body' | 'danger' | 'help';

const MESSAGES = {
  life: 'Never by message: phone now, call 999 if life is at risk, or give the crisis line or NHS 111 (mental health option).',
  body: 'Never by message: phone now and have someone call 999; for what can wait, NHS 111.',
  danger: 'Never by message: phone now and call 999 for the police, the fire service or an ambulance.',
  help: 'Never send for help by message: phone the person now, and call 999 if life is at risk.',
} satisfies Record<Kind, string>;

const NEVER_WRITE = 'Nobody may read a message in time: say whom to phone (999, NHS 111 or the crisis line).';

const wordings = new WordingIndex<Kind>(
  [
    [OF_ONES_LIFE, 'life'],
    [OF_POISON, 'body'],
    [OF_THE_BODY, 'body'],
    [OF_DANGER, 'danger'],
    [HELP_NOW, 'help'],
    [OF_ONES_LIFE_BY_SHAPE, 'life'],
    [OF_POISON_BY_SHAPE, 'body'],
    [OF_THE_BODY_BY_SHAPE, 'body'],
    [OF_DANGER_BY_SHAPE, 'danger'],
    [HELP_NOW_BY_SHAPE, 'help'],
  ],
  {
    who: WHO,
    anyone: ANYONE_HERE,
    about: 'about|around|over|nearly|like|at least|almost|maybe|roughly|more than|up to|at once',
    many: '[5-9]|[1-9][0-9]{1,2}|five|six|seven|eight|nine|ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|hundred|all|too many|too much|loads|a load|a lot|lots|the whole|a whole|handful|a handful|handfuls|a bunch|an entire|the entire|every|a ton|tons|masses|the rest|a packet|a box|a bottle|a strip|strips|packets|boxes|whole', // a number with a pattern: never a key
  },
);

/** An emergency where it stands in the words of a field: UTF-16 units, end exclusive. */
export interface EmergencyWords {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/**
 * Emergencies in a message that goes out or in a reply that came, in whoever's words ("you took an overdose", "I've taken all my
 * tablets"). Advice for later ("In an emergency call 999", "Call 999 if you have chest pain") is none.
 */
export function emergenciesIn(plain: PlainWords): EmergencyWords[] {
  return emergenciesAmong(wordings.all(plain), plain);
}

type Match = ReturnType<typeof wordings.all>[number];

function emergenciesAmong(matches: readonly Match[], plain: PlainWords): EmergencyWords[] {
  return matches
    .filter((match) => !isAdviceForLater(plain, match, match.value === 'help'))
    .map(({ from, to, value }) => ({ ...spanOf(plain, from, to), message: MESSAGES[value] }));
}

/** "If you feel suicidal, text me": advice for later that points to messages, which nobody may see in time. */
function wrongAdviceAmong(matches: readonly Match[], plain: PlainWords): RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const match of matches) {
    if (match.value === 'help' || !isAdviceForLater(plain, match, false)) continue;
    if (pointsToMessages(plain, match.from))
      found.push({ ...spanOf(plain, match.from, match.to), severity: 'warn', message: NEVER_WRITE });
  }
  return found;
}

/** Emergencies (P27). A footer that says whom to call in one ("In an emergency call 999") stays quiet. */
export const emergency: Rule = {
  name: 'emergency/emergency',
  clause: 'P27',
  severity: 'stop',
  looksFor: 'emergencies',
  find({ tokens }): RuleFinding[] {
    const plain = plainWords(tokens);
    const matches = wordings.all(plain);
    return [...emergenciesAmong(matches, plain), ...wrongAdviceAmong(matches, plain)];
  },
};

import {
  BLAME,
  JUDGED,
  JUDGEMENTS,
  JUDGING_WORDS,
  NOT_A_JUDGEMENT,
  PERSONAL_VIEWS,
  THREATS,
} from '../../lexicons/opinions';
import {
  ADVERBS,
  BLAMED_BY_SHAPE,
  FAULTS,
  JUDGED_BY_SHAPE,
  LEFT_UNDONE,
  REPROACHED,
  SARCASM,
} from '../../lexicons/opinion-shapes';
import type { Rule, RuleFinding } from '../../rule';
import { plainSentence, plainWords, spanOf, type PlainWords } from '../plain/plain-words';
import { TermIndex } from '../plain/term-index';
import { WordingIndex } from '../plain/wording-index';

const JUDGES = 'This judges the person: write only what happened and what comes next.';
const BLAMES =
  'This blames the person: write “You did not come” or “We missed you”, and what they can do now.';
const STINGS = 'This can sting: say plainly what happened and what they can do now.';
const THREATENS = 'This reads as a threat: write what will happen and when, and how we can help.';
const PERSONAL = 'This is personal: keep the message formal.';

const wordings = new WordingIndex<string>(
  [
    [JUDGEMENTS, JUDGES],
    [JUDGED_BY_SHAPE, JUDGES],
    [BLAME, BLAMES],
    [BLAMED_BY_SHAPE, BLAMES],
    [SARCASM, STINGS],
    [THREATS, THREATENS],
  ],
  {
    judged: JUDGED,
    judging: JUDGING_WORDS,
    adverb: ADVERBS,
    faults: FAULTS,
    undone: LEFT_UNDONE,
    reproached: REPROACHED,
  },
);
const quietPhrases = new TermIndex<true>([[NOT_A_JUDGEMENT, true]]);
const views = new TermIndex<true>([[PERSONAL_VIEWS, true]]);

/** Personal comments and opinions (P28): judgements, blame and threats are warned about, the writer's own views advised against. */
export const opinion: Rule = {
  name: 'tone/opinion',
  clause: 'P28',
  severity: 'warn',
  looksFor: 'personal comments and opinions',
  find({ tokens }): RuleFinding[] {
    const plain = plainWords(tokens);
    const judged = wordings.all(plain);
    const quiet = judged.length === 0 ? [] : quietPhrases.all(plain);
    return [
      ...judged
        .filter(({ from, to }) => !quiet.some((phrase) => phrase.from < to && phrase.to > from))
        .filter(
          ({ from, to, value }) =>
            (!isOfAnyone(plain, from) || plain.words.slice(from, to).includes('bothered')) &&
            !(value === JUDGES && isDenied(plain, from, to)) &&
            !isReassured(plain, from, to),
        )
        .map(({ from, to, value }) => ({ ...spanOf(plain, from, to), message: value })),
      ...views.all(plain).map(({ from, to }) => ({
        ...spanOf(plain, from, to),
        severity: 'advise' as const,
        message: PERSONAL,
      })),
    ];
  },
};

/** "She is not being nosy"; "You are not trying" judges all the same. */
function isDenied({ words }: PlainWords, from: number, to: number): boolean {
  const at = words.slice(Math.max(0, from - 1), to).indexOf('not') + Math.max(0, from - 1);
  return words[at] === 'not' && !/^(?:trying|bothered|engaging|listening)$/u.test(words[at + 1] ?? '');
}

/** "If you fail to attend", "do not worry if you are annoyed": what may come blames nobody. "If you had listened" does. */
function isOfAnyone({ words, ...plain }: PlainWords, at: number): boolean {
  const { from } = plainSentence({ words, ...plain }, at);
  for (let i = Math.max(from, at - 4); i < at; i += 1)
    if (/^(?:if|whether|unless|when|anyone|people|who|may|might)$/u.test(words[i] ?? '')) return true;
  return false;
}

/** "Nobody thinks that you are wasting our time", "I'm not cross with you", "he is lying awake". */
function isReassured({ words, ...plain }: PlainWords, from: number, to: number): boolean {
  if (words[to - 1] === 'lying' && /^(?:awake|down|in|on|flat|still|there|back)$/u.test(words[to] ?? ''))
    return true;
  if (FEELINGS.test(words[from] ?? '') && words[from - 1] === 'not') return true;
  const { from: start } = plainSentence({ words, ...plain }, from);
  const before = words.slice(Math.max(start, from - 8), from).join(' ');
  return /\b(?:not|nobody|never|no one)\b.*\b(?:think|thinks|feel|say|said|mean|means|mind|matter|tell|because)\b/u.test(
    before,
  );
}

const FEELINGS =
  /^(?:disappointed|ashamed|embarrassed|frustrated|annoyed|angry|cross|irritated|furious|fed)$/u;

import { endOf, piecesOf } from '../../checks/rules/plain/wording';
import { messageWords } from './message-words';
import { ASKS, ORDERS, OTHER_MATTERS, OTHERS, STOP_CHOICES } from './wordings';

type Line = ReturnType<typeof piecesOf>;

const choices = { ...STOP_CHOICES, others: OTHERS };
const read = (lines: string): Line[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => piecesOf(line, choices));

const orders = read(ORDERS);
const asks = read(ASKS);
const otherMatters = read(OTHER_MATTERS);

/** Where a sentence begins, and what stands for words that are another matter. */
const BEGIN = '<';
const TAKEN_OUT = '_';
/** An order by itself counts in a short message; in a long one it may be about anything. */
const MOST_SENTENCES = 4;

/**
 * Whether a reply asks that no more is sent (P19): "STOP", "please don't text me again". To be asked once too often costs a
 * phone call, to be missed costs trust, so that what is likely meant counts; what is surely another matter does not ("can you
 * stop by", "the pain won't stop"). It reads words alone: nothing about who wrote them.
 */
export function asksToStop(text: string): boolean {
  const sentences = messageWords(text);
  if (sentences.length <= MOST_SENTENCES && sentences.some(isOrder)) return true;
  return sentences.some((sentence) => {
    const words = withoutOtherMatters([BEGIN, ...sentence]);
    return asks.some((line) => placeOf(line, words) !== undefined);
  });
}

function isOrder(sentence: readonly string[]): boolean {
  const said = ` ${sentence.join(' ')} `.replace(COURTESIES, ' ').replace(/ +/gu, ' ').trim();
  const words = [BEGIN, ...said.split(' ')];
  return orders.some((line) => endOf(line, words, 0, words.length) === words.length);
}

const COURTESIES =
  /(?<= )(?:please|thanks|thank you|thankyou|no thank you|no thanks|hi|hello|hiya|hey|dear|sir|madam|sorry|ok|okay|just|now|immediately|asap|today|kindly|yes|xx?x?|nhs|team|all|everyone|and|i said|it is|i want you to|can you|could you|will you|would you|for gods? sake|right|forever|at once)(?= )/gu;

/** Where a line stands in the words: from, and up to. */
function placeOf(line: Line, words: readonly string[]): { from: number; to: number } | undefined {
  for (let from = 0; from < words.length; from += 1) {
    const to = endOf(line, words, from, words.length);
    if (to > from) return { from, to };
  }
  return undefined;
}

function withoutOtherMatters(words: readonly string[]): readonly string[] {
  let left = words;
  for (const line of otherMatters) {
    const place = placeOf(line, left);
    if (place !== undefined)
      left = left.map((word, i) => (i >= place.from && i < place.to && i > 0 ? TAKEN_OUT : word));
  }
  return left;
}

import { BREAK, plainSentence, type PlainWords } from '../plain/plain-words';

/** Words of a sentence that says what to do if it should come to that, or that speaks of the matter itself. */
const CONDITIONS = new Set([
  'if', 'should', 'unless', 'when', 'whenever', 'case', 'emergency', 'emergencies', 'event', 'anyone', 'someone', 'where', 'whether',
  'any', 'people', 'patients', 'those', 'who', 'visitors', 'include', 'includes',
]); // prettier-ignore
/** A sentence that speaks of these tells of the matter, not of what is on now. */
const MATTERS = new Set(['training', 'leaflet', 'poster', 'course', 'policy', 'prevention', 'awareness', 'class', 'video', 'workshop', 'covers', 'campaign', 'procedure', 'drill', 'exercise', 'session', 'teaches', 'film', 'novel', 'scenario', 'simulation', 'quiz', 'museum', 'exhibition', 'actors', 'rehearsal']); // prettier-ignore
/** Words that say the emergency is on now, whatever else the sentence says: "Call me when you can, I took an overdose". */
const NEVER_ADVICE = new Set(['i', 'me', 'my']);

interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a wording stands in advice for later: a condition or a heading before it in the sentence, or after it ("Call 999 if …"),
 * a line of a list that such a sentence opens, or a sentence right after "Emergency?" that says whom to call.
 * @param sendsForHelp the wording itself says whom to call: then the sentence before may hold the condition.
 */
export function isAdviceForLater(plain: PlainWords, place: Place, sendsForHelp: boolean): boolean {
  const sentence = plainSentence(plain, place.from);
  if (isConditional(plain, sentence, place, sendsForHelp)) return true;
  if (isAsked(plain, sentence, place) || speaksOfTheMatter(plain.words, sentence)) return true;
  if (isTaught(plain.words, sentence, place)) return true;
  if (listOpener(plain, sentence)) return true;
  return sendsForHelp && followsACondition(plain, sentence);
}

/** A condition counts before the wording, and after it where help is named: "I took an overdose when I got home" is news. */
function isConditional({ words }: PlainWords, sentence: Place, place: Place, sendsForHelp: boolean): boolean {
  for (let i = sentence.from; i < place.from; i += 1) {
    if (!CONDITIONS.has(words[i] ?? '') || words[i - 1] === 'as' || isDuty(words, i)) continue;
    const own = words.slice(i + 1, place.from + 1).some((word) => NEVER_ADVICE.has(word));
    const broken = words.slice(i + 1, place.from).includes(BREAK);
    if (!own || (sendsForHelp && !broken)) return true;
  }
  const opens =
    /^(?:for\b|in an? (?:fire|crisis|flood|storm|emergency)\b)/u.test(
      words.slice(sentence.from, sentence.from + 3).join(' '),
    ) ||
    words[sentence.from] === 'never' ||
    isNegated(words, place);
  if (opens) return true;
  if (!sendsForHelp && !namesHelp(words, sentence)) return false;
  for (let i = place.to; i < sentence.to; i += 1) if (CONDITIONS.has(words[i] ?? '')) return true;
  return sendsForHelp && /^(?:emergencies|emergency)$/u.test(words[place.from - 1] ?? '');
}

/** "You should go to A&E" says what to do; "Should you have chest pain" is a condition. */
function isDuty(words: readonly string[], at: number): boolean {
  return words[at] === 'should' && /^(?:you|he|she|they|mum|dad|i|we)$/u.test(words[at - 1] ?? '');
}

/** "Our first aid course covers choking." */
function speaksOfTheMatter(words: readonly string[], { from, to }: Place): boolean {
  const sentence = words.slice(from, to);
  return sentence.some((word) => MATTERS.has(word)) && !sentence.some((word) => NEVER_ADVICE.has(word));
}

/** "Check for a rash that does not fade", "Remember the signs of a stroke", "A child who is floppy needs help". */
function isTaught(words: readonly string[], sentence: Place, { from, to }: Place): boolean {
  const before = words.slice(sentence.from, from);
  if (words[from] === 'being' && before.at(-1) === 'about') return true;
  if (before.some((word) => NEVER_ADVICE.has(word))) return false;
  if (before.some((word, i) => LEARNT.test(`${word} ${before[i + 1] ?? words[from] ?? ''}`))) return true;
  const opens = before.length === 1 && /^an?$/u.test(before[0] ?? '');
  return opens && words.slice(from, to).some((word) => /^(?:who|that|which)$/u.test(word));
}

const LEARNT =
  /^(?:(?:check|watch|look|feel) (?:for|out)|(?:remember|learn|spot|recognise|know) (?:the|how|what|signs))$/u;

/** "Do not call 999", "there is no need to go to A&E". */
function isNegated(words: readonly string[], { from }: Place): boolean {
  const before = words.slice(Math.max(0, from - 4), from);
  return before.includes('no') ? before.includes('need') : /^(?:not|never)$/u.test(before.at(-1) ?? '') && before.includes('do'); // prettier-ignore
}

const HELP = new Set(['999', '111', '112', '116', 'a', 'ambulance', 'samaritans', 'crisis', 'gp', 'emergency', 'helpline', 'urgent', 'shout', '85258', 'hospital', 'maternity']); // prettier-ignore

function namesHelp(words: readonly string[], { from, to }: Place): boolean {
  for (let i = from; i < to; i += 1) {
    const word = words[i] ?? '';
    if (HELP.has(word) && (word !== 'a' || words[i + 1] === 'e')) return true;
  }
  return false;
}

/** "Do you have chest pain when you walk?": asked of what may be, not of what is on now. "Are you still having chest pain?" is. */
function isAsked({ words, tokens, tokenOf }: PlainWords, sentence: Place, place: Place): boolean {
  if (tokens[tokenOf[sentence.to - 1] ?? -1]?.text !== '?') return false;
  const asks = words[sentence.from] === 'do' && /^(?:you|your)$/u.test(words[sentence.from + 1] ?? '');
  return (asks && words.slice(place.to, sentence.to).includes('when')) || place.to - sentence.from <= 3;
}

/** How many lines back the opener of a list is looked for. */
const LIST = 14;

/** Whether a sentence is a line of a list opened by "Call 999 if:" or "Symptoms to look out for:". */
function listOpener(plain: PlainWords, sentence: Place): boolean {
  let { from } = sentence;
  for (let line = 0; line < LIST && from > 0; line += 1) {
    const before = plainSentence(plain, from - 1);
    const lastToken = plain.tokens[(plain.tokenOf[from] ?? 0) - 1];
    const opensList = plain.words[from - 1] === BREAK && endsWithColon(plain, from - 1);
    if (opensList) {
      const words = plain.words.slice(before.from, before.to);
      return words.some((word) => CONDITIONS.has(word) || /^(?:signs|symptoms|include|these)$/u.test(word));
    }
    if (lastToken?.kind === 'mark' && /[.!?]/u.test(lastToken.text)) return false;
    from = before.from;
  }
  return false;
}

function endsWithColon({ tokens, tokenOf }: PlainWords, at: number): boolean {
  return tokens[tokenOf[at] ?? -1]?.text === ':';
}

/** "Worried about your safety? Call 999." "We can't help in an emergency. Dial 999." */
function followsACondition(plain: PlainWords, sentence: Place): boolean {
  if (sentence.from === 0) return false;
  const before = plainSentence(plain, sentence.from - 1);
  const words = plain.words.slice(before.from, before.to);
  const isQuestion = plain.tokens[plain.tokenOf[before.to - 1] ?? -1]?.text === '?';
  return (
    isQuestion ||
    words.some((word) =>
      /^(?:if|emergency|emergencies|urgent|crisis|sign|signs|symptom|symptoms|defibrillator)$/u.test(word),
    )
  );
}

/** Whether a sentence asks for a message instead of a call: "text me back", "reply to this". Where a call is named too, it does not. */
export function pointsToMessages({ words, ...plain }: PlainWords, at: number): boolean {
  const { from, to } = plainSentence({ words, ...plain }, at);
  const sentence = words.slice(from, to);
  if (sentence.some((word) => /^(?:999|111|112|call|ring|phone|dial|not|never|samaritans)$/u.test(word)))
    return false;
  return sentence.some((word, i) => /^(?:text|message|email|reply)$/u.test(word) && /^(?:me|us|back|this|to|here)$/u.test(sentence[i + 1] ?? '')); // prettier-ignore
}

import { wordsOf } from '../../lexicons/read-lexicon';
import { ABOUT_TESTS, OTHER_TESTS, TEST_WORDS, UNNAMED_TESTS } from '../../lexicons/sensitive/results';
import { OWN } from '../../lexicons/sensitive/said-of';
import { plainSentence, type PlainWords } from '../plain/plain-words';

interface Place {
  readonly from: number;
  readonly to: number;
}

const otherTests = new Set(wordsOf(OTHER_TESTS));
const aboutTests = new Set(wordsOf(ABOUT_TESTS));
const unnamed = new Set(wordsOf(UNNAMED_TESTS));
const own = new Set(wordsOf(OWN));
const tests = new Set(TEST_WORDS.split('|'));
/** How far from what is said of it another test may be named. */
const NEAR = 6;
/** How many words before a sentence a test may be named that it refers to. */
const BACK = 24;

/** "Demand for tests is high", "the survey results are good", "your MOT test is fine". */
export function isOfOtherTests(plain: PlainWords, { from, to }: Place): boolean {
  const { words } = plain;
  const sentence = plainSentence(plain, from);
  const near = words.slice(Math.max(sentence.from, from - NEAR), Math.min(sentence.to, to + NEAR));
  if (near.some((word) => otherTests.has(word))) return true;
  if (words.slice(from, to).some((word, i) => MAY.test(word) && SHOW.test(words[from + i + 1] ?? '')))
    return true;
  if (words.slice(Math.max(0, from - 1), to).some((word) => own.has(word))) return false;
  return words.slice(sentence.from, sentence.to).some((word) => aboutTests.has(word));
}

/** "A blood test will show how you are doing." */
const MAY = /^(?:will|can|may|might|could|would)$/u;
const SHOW = /^(?:show|find|tell|reveal|detect|confirm)$/u;

const ALL_WELL = /^(?:normal|clear|fine|ok|okay|good|satisfactory|reassuring|unchanged|unremarkable|perfect|stable)$/u; // prettier-ignore
const NOT_WELL = /^(?:not|abnormal|high|low|raised|bad|worse|positive|but)$/u;

/**
 * "Your test results are normal", "They are fine": that all is well with a test that nobody names gives little away. A test
 * that is named ("your HIV test was negative") tells what was feared.
 */
export function isAllWell({ words, ...plain }: PlainWords, { from, to }: Place): boolean {
  const sentence = plainSentence({ words, ...plain }, from);
  let well = false;
  for (let i = Math.max(sentence.from, from - 2); i < Math.min(sentence.to, to + 1); i += 1) {
    if (NOT_WELL.test(words[i] ?? '')) return false;
    if (ALL_WELL.test(words[i] ?? '')) well = true;
  }
  if (!well) return false;
  let named = false;
  let spoken = false;
  for (let i = Math.max(0, sentence.from - BACK); i < sentence.to; i += 1) {
    const word = words[i] ?? '';
    if (!tests.has(word)) continue;
    if (!unnamed.has(word)) named = true;
    else if (!unnamed.has(words[i - 1] ?? '') && NAMES_A_TEST.test(words[i - 1] ?? '')) named = true;
    spoken = true;
  }
  return spoken && !named;
}

/** What stands before "test" or "results" and names it; of other words before it none does. */
const NAMES_A_TEST =
  /^(?:blood|bloods|urine|stool|sti|std|sexual|hiv|hepatitis|pregnancy|cancer|smear|cervical|breast|bowel|prostate|heart|lung|kidney|liver|thyroid|genetic|gene|drug|drugs|memory|eye|hearing|allergy|fertility|sperm|semen|bone|brain|mri|ct|ecg|dna|paternity|chlamydia|tb|skin|sweat|sleep|exercise|breath|breathing|biopsy|swab|covid|screening)$/u;

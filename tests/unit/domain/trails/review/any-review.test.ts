import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryBodyText, trailEntryText } from '../../../../../src/domain/record/trail-entry';
import {
  putBack,
  withCut,
  withDecision,
  withoutDecision,
} from '../../../../../src/domain/trails/review/change-review';
import { entryMessages } from '../../../../../src/domain/trails/review/entry-messages';
import { fittedReview } from '../../../../../src/domain/trails/review/fitted-review';
import { NO_REVIEW, reviewSchema } from '../../../../../src/domain/trails/review/review';
import { undecided } from '../../../../../src/domain/trails/review/undecided';
import { anyMessage, fatesOf, MESSAGES, reviewedTrails, span, word, WORDS, type ReviewedTrail } from './reviewed-trails'; // prettier-ignore

const NOW = '2026-11-23T10:00:00.000Z';
const MARK = /^\[… left out: \d+ (?:word|line)s?, [a-z ]+\]$/u;

const entryOf = ({ messages, mentions, review }: ReviewedTrail) => entryMessages(messages, mentions, review);
const textOf = (trail: ReviewedTrail) =>
  trailEntryText({ messages: entryOf(trail), enteredBy: 'A. Clinician' }, null, NOW).text;

/** Each word of the trail with what becomes of its units. */
function wordsOf(trail: ReviewedTrail) {
  return Array.from({ length: MESSAGES }, (_, number) => {
    const fates = fatesOf(trail, number);
    return Array.from({ length: WORDS }, (__, place) => {
      const words = word(number, place);
      const start = trail.messages[number]?.body.indexOf(words) ?? 0;
      return { words, number, start, fates: new Set(fates.slice(start, start + words.length)) };
    });
  }).flat();
}

describe('the entry, whatever was chosen', () => {
  it('has every word that was not taken out, once and in order, and none that was', () => {
    fc.assert(
      fc.property(reviewedTrails, (trail) => {
        const bodies = textOf(trail).replaceAll(/^Subject.*$/gmu, '');
        let last = -1;
        for (const { words, fates } of wordsOf(trail)) {
          const at = bodies.indexOf(words);
          if (fates.size === 1 && fates.has('stands')) {
            expect(at).toBeGreaterThan(last);
            expect(bodies.indexOf(words, at + 1)).toBe(-1);
            last = at;
          } else if (!fates.has('undecided')) expect(at).toBe(-1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has a word that somebody decided to take out in no subject either', () => {
    fc.assert(
      fc.property(reviewedTrails, (trail) => {
        const text = textOf(trail);
        for (const { words, number, start } of wordsOf(trail)) {
          const isTaken = trail.review.messages[number]?.parties.some((party) => party.choice !== 'keep' && party.start === start && party.end === start + words.length); // prettier-ignore
          if (isTaken === true) expect(text.replaceAll(/\[to decide: [^\]]*\]/gu, '')).not.toContain(words);
        }
      }),
      { numRuns: 150, examples: [[oneTakenOut()]] },
    );
  });

  it('marks each omission, and changes no other sign', () => {
    fc.assert(
      fc.property(reviewedTrails, (trail) => {
        for (const [number, { message, omissions, leftOut }] of entryOf(trail).entries()) {
          if (leftOut !== null) continue;
          let at = 0;
          let built = '';
          for (const omission of omissions) {
            expect(omission.start).toBeGreaterThanOrEqual(at);
            const taken = message.body.slice(omission.start, omission.end);
            const mark = entryBodyText(taken, [{ ...omission, start: 0, end: taken.length }]);
            if (omission.kind === 'left-out') expect(mark).toMatch(MARK);
            else expect(mark).toBe(`[${omission.by}]`);
            built += message.body.slice(at, omission.start) + mark;
            at = omission.end;
          }
          expect(entryBodyText(message.body, omissions)).toBe(built + message.body.slice(at));
          for (const [unit, fate] of fatesOf(trail, number).entries()) {
            const isOmitted = omissions.some(({ start, end }) => start <= unit && unit < end);
            if ((message.body[unit] ?? ' ').trim() !== '') expect(isOmitted).toBe(fate !== 'stands');
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says that something is undecided exactly when it stands marked so', () => {
    fc.assert(
      fc.property(reviewedTrails, (trail) => {
        const { messages, mentions, review } = trail;
        const fitted = fittedReview(messages, review);
        expect(undecided(messages, mentions, fitted) > 0).toBe(textOf(trail).includes('[to decide: '));
      }),
      { numRuns: 150 },
    );
  });
});

/** A word of the first message that its own subject has too. */
function oneTakenOut(): ReviewedTrail {
  const [message] = fc.sample(anyMessage(0), 1);
  if (message === undefined) throw new Error('there is no message');
  const start = message.body.indexOf(word(0, 2));
  const party = { start, end: start + word(0, 2).length, choice: 'remove' as const, by: null };
  const reviewed = { messageId: message.id, leftOut: null, cuts: [], parties: [party] };
  return { messages: [message], mentions: {}, review: { messages: [reviewed] } };
}

describe('a review, however it is changed', () => {
  const change = fc.record({
    what: fc.constantFrom('cut', 'back', 'decide', 'undecide'),
    place: span(60),
    why: fc.constantFrom('not about care', 'greeting only'),
    choice: fc.constantFrom('keep' as const, 'replace' as const, 'remove' as const),
  });

  it('can be kept, and its cuts and decisions are clear of each other and know their words', () => {
    fc.assert(
      fc.property(anyMessage(0), fc.array(change, { maxLength: 12 }), (message, changes) => {
        const review = changes.reduce((before, { what, place, why, choice }) => {
          if (what === 'cut') return withCut(before, message, place, why);
          if (what === 'back') return putBack(before, message, place);
          return what === 'decide'
            ? withDecision(before, message, place, choice)
            : withoutDecision(before, message, place);
        }, NO_REVIEW);
        expect(reviewSchema.parse(review)).toEqual(review);
        for (const { cuts, parties } of review.messages) {
          for (const choices of [cuts, parties]) {
            for (const [i, { start, end, words }] of choices.entries()) {
              expect(message.body.slice(start, end)).toBe(words);
              expect(start).toBeGreaterThanOrEqual(choices[i - 1]?.end ?? 0);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

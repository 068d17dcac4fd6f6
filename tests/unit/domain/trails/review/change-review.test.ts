import { describe, expect, it } from 'vitest';
import { chosenFor, putBack, withCut, withDecision, withoutDecision, withoutMessage } from '../../../../../src/domain/trails/review/change-review'; // prettier-ignore
import { countAlike, withDecisionOnAll, withoutDecisionOnAll, withSuggestions } from '../../../../../src/domain/trails/review/decide-alike'; // prettier-ignore
import { fittedReview, lostChoices } from '../../../../../src/domain/trails/review/fitted-review';
import { NO_REVIEW } from '../../../../../src/domain/trails/review/review';
import { openMentions, undecided } from '../../../../../src/domain/trails/review/undecided';
import { keptMessage, mentionOf, placeOf } from '../kept-messages';

const body = 'One two three four five.';
const message = keptMessage(body);
const cutsOf = (review: Parameters<typeof chosenFor>[0]) =>
  chosenFor(review, message.id).cuts.map(({ words, why }) => [words, why]);

describe('a cut', () => {
  it('joins another one for the same reason, and goes over one for another reason', () => {
    const one = withCut(NO_REVIEW, message, placeOf(body, 'One two'), 'greeting only');
    const joined = withCut(one, message, placeOf(body, 'three'), 'greeting only');
    expect(cutsOf(joined)).toEqual([['One two three', 'greeting only']]);
    const other = withCut(joined, message, placeOf(body, 'three four'), 'not about care');
    expect(cutsOf(other)).toEqual([
      ['One two ', 'greeting only'],
      ['three four', 'not about care'],
    ]);
  });

  it('is put back whole or in part', () => {
    const cut = withCut(NO_REVIEW, message, placeOf(body, 'One two three'), 'not about care');
    expect(cutsOf(putBack(cut, message, placeOf(body, 'two')))).toEqual([
      ['One ', 'not about care'],
      [' three', 'not about care'],
    ]);
    expect(putBack(cut, message, { start: 0, end: body.length })).toEqual(NO_REVIEW);
  });

  it('of nothing but spaces is none', () => {
    expect(withCut(NO_REVIEW, message, { start: 3, end: 4 }, 'not about care')).toBe(NO_REVIEW);
  });

  it('never ends amid a sign of two units', () => {
    const smile = keptMessage('a😀b');
    const review = withCut(NO_REVIEW, smile, { start: 2, end: 3 }, 'not about care');
    expect(chosenFor(review, smile.id).cuts[0]?.words).toBe('😀');
  });
});

describe('a decision', () => {
  const first = keptMessage('My daughter Anna rang. The nurse Anna came.');
  const second = keptMessage('Anna Bell is well. So is Tom.');
  const daughter = mentionOf(first.body, 'Anna', { relationship: 'daughter' });
  const at = first.body.lastIndexOf('Anna');
  const nurse = { ...daughter, start: at, end: at + 4, relationship: null, mayBeStaff: true };
  const bell = mentionOf(second.body, 'Anna Bell', { suggested: 'remove' });
  const tom = mentionOf(second.body, 'Tom', { suggested: 'remove' });
  const messages = [first, second];
  const mentions = { [first.id]: [daughter, nurse], [second.id]: [bell, tom] };

  it('takes the place of those it overlaps', () => {
    const whole = withDecision(NO_REVIEW, second, bell, 'remove');
    const review = withDecision(whole, second, placeOf(second.body, 'Anna'), 'keep');
    expect(chosenFor(review, second.id).parties.map(({ words, choice }) => [words, choice])).toEqual([
      ['Anna', 'keep'],
      [' Bell', 'remove'],
    ]);
    expect(withoutDecision(review, second, bell)).toEqual(NO_REVIEW);
  });

  it('is one for all mentions of the same person, and not for a namesake at work there', () => {
    const one = { messageId: first.id, mention: daughter };
    expect(countAlike(messages, mentions, one)).toBe(2);
    const review = withDecisionOnAll(NO_REVIEW, messages, mentions, one, 'replace');
    expect(chosenFor(review, second.id).parties).toMatchObject([{ choice: 'replace', by: 'daughter' }]);
    expect(openMentions(messages, mentions, review).map(({ mention }) => mention)).toEqual([nurse, tom]);
    expect(withoutDecisionOnAll(review, messages, mentions, one)).toEqual(NO_REVIEW);
  });

  it('is taken as it is suggested, where anything is', () => {
    const review = withSuggestions(NO_REVIEW, messages, mentions);
    expect(undecided(messages, mentions, review)).toBe(2);
    expect(chosenFor(review, second.id).parties.map(({ choice }) => choice)).toEqual(['remove', 'remove']);
  });

  it('on one name says nothing of two whose longer names it could be short for', () => {
    const other = keptMessage('Anna Bell and Anna Green and Anna.');
    const alone = other.body.lastIndexOf('Anna');
    const anna = { ...mentionOf(other.body, 'Anna'), start: alone, end: alone + 4 };
    const all = {
      [other.id]: [mentionOf(other.body, 'Anna Bell'), mentionOf(other.body, 'Anna Green'), anna],
    };
    expect(countAlike([other], all, { messageId: other.id, mention: anna })).toBe(1);
  });
});

describe('a review, when another mail tells a message anew', () => {
  const old = keptMessage('I saw Anna\nBell and\nTom. Goodbye all of you.');
  const review = withCut(
    withDecision(NO_REVIEW, old, placeOf(old.body, 'Anna\nBell'), 'remove'),
    old,
    placeOf(old.body, 'Goodbye all of you.'),
    'greeting only',
  );

  it('goes with its words', () => {
    const anew = { ...old, body: 'I saw Anna Bell and Tom.\n\nGoodbye all of you.' };
    const fitted = chosenFor(fittedReview([anew], review), old.id);
    expect(fitted.parties.map(({ start, end }) => anew.body.slice(start, end))).toEqual(['Anna Bell']);
    expect(fitted.cuts.map(({ start, end }) => anew.body.slice(start, end))).toEqual(['Goodbye all of you.']);
    expect(lostChoices([anew], review)).toEqual([]);
  });

  it('drops and tells what fits nowhere, or in two places', () => {
    const gone = { ...old, body: 'I saw Annabella. Goodbye all of you. Goodbye all of you.' };
    expect(chosenFor(fittedReview([gone], review), old.id)).toMatchObject({ cuts: [], parties: [] });
    expect(lostChoices([gone], review).map(({ words }) => words)).toEqual([
      'Goodbye all of you.',
      'Anna\nBell',
    ]);
    expect(fittedReview([], review)).toEqual(NO_REVIEW);
  });

  it('is to be looked at again where what was left out would silently stand', () => {
    const gone = { ...old, body: 'I saw Annabella. Goodbye all of you. Goodbye all of you.' };
    expect(undecided([old], {}, review)).toBe(0);
    expect(undecided([gone], {}, review)).toBe(2);
    const left = withoutMessage(review, old.id, 'about somebody else');
    expect(undecided([gone], {}, left)).toBe(0);
    expect(undecided([keptMessage(gone.body)], {}, left)).toBe(1);
    expect(undecided([gone], {}, fittedReview([gone], review))).toBe(0);
  });

  it('goes by offsets alone where no words were kept, and only inside the body', () => {
    const bare = { messages: [{ messageId: old.id, leftOut: null, cuts: [], parties: [{ start: 2, end: 5, choice: 'remove' as const, by: null }] }] }; // prettier-ignore
    expect(fittedReview([old], bare)).toEqual(bare);
    expect(chosenFor(fittedReview([{ ...old, body: 'I s' }], bare), old.id).parties).toEqual([]);
  });
});

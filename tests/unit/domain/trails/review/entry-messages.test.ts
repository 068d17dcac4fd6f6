import { describe, expect, it } from 'vitest';
import { entryBodyText } from '../../../../../src/domain/record/trail-entry';
import { entryMessages } from '../../../../../src/domain/trails/review/entry-messages';
import { withCut, withDecision, withMessage, withoutMessage, withSubject } from '../../../../../src/domain/trails/review/change-review'; // prettier-ignore
import type { Mention, Mentions } from '../../../../../src/domain/trails/review/mention';
import { NO_REVIEW, type Review } from '../../../../../src/domain/trails/review/review';
import { undecided } from '../../../../../src/domain/trails/review/undecided';
import type { KeptMessage } from '../../../../../src/domain/trails/trail';
import { settledReview } from '../../../../../src/domain/trails/review/settled-review';
import { keptMessage, mentionOf, placeOf } from '../kept-messages';

const body = 'My daughter Anna gives my insulin.\nSheila was in Spain. Her mail is sheila@example.com.';
const message = keptMessage(body);
const anna = mentionOf(body, 'Anna', { relationship: 'daughter' });
const sheila = mentionOf(body, 'Sheila', { suggested: 'remove' });
const address = mentionOf(body, 'sheila@example.com', { kind: 'email', suggested: 'remove' });
const mentions = { [message.id]: [anna, sheila, address] };

function textOf(
  review: Review,
  found: Record<string, Mention[]> = mentions,
  of: KeptMessage = message,
): string {
  const [entry] = entryMessages([of], found, review);
  if (entry === undefined) throw new Error('there is no entry');
  return entryBodyText(entry.message.body, entry.omissions);
}

describe('the messages of an entry', () => {
  it('show what nobody decided on, and never other people’s email addresses', () => {
    expect(textOf(NO_REVIEW)).toBe(
      'My daughter [to decide: Anna] gives my insulin.\n[to decide: Sheila] was in Spain. Her mail is [… left out: 1 word, third party].',
    );
    expect(undecided([message], mentions, NO_REVIEW)).toBe(2);
    expect(textOf(withDecision(NO_REVIEW, message, address, 'keep'))).not.toContain('sheila@example.com');
  });

  it('keep an address that the writer calls their own, where somebody decided so', () => {
    const own = { ...address, suggested: null };
    const found = { [message.id]: [own] };
    expect(undecided([message], found, NO_REVIEW)).toBe(1);
    expect(textOf(withDecision(NO_REVIEW, message, own, 'keep'), found)).toContain('sheila@example.com.');
  });

  it('keep, replace and take out as it was decided', () => {
    const kept = withDecision(NO_REVIEW, message, anna, 'keep');
    const review = withDecision(kept, message, sheila, 'remove');
    expect(textOf(review)).toBe(
      'My daughter Anna gives my insulin.\n[… left out: 1 word, third party] was in Spain. Her mail is [… left out: 1 word, third party].',
    );
    expect(undecided([message], mentions, review)).toBe(0);
    expect(textOf(withDecision(NO_REVIEW, message, anna, 'replace'))).toContain(
      'My daughter [daughter] gives',
    );
    expect(textOf(withDecision(NO_REVIEW, message, sheila, 'replace'))).toContain(
      '[third party] was in Spain',
    );
    expect(textOf(withDecision(NO_REVIEW, message, sheila, 'replace', 'a friend'))).toContain(
      '[a friend] was',
    );
  });

  it('mark a cut with its reason, whatever was decided within it', () => {
    const line = placeOf(body, 'Sheila was in Spain. Her mail is sheila@example.com.');
    const decided = withDecision(NO_REVIEW, message, sheila, 'keep');
    const review = withCut(decided, message, line, 'about somebody else');
    expect(textOf(review)).toBe('My daughter [to decide: Anna] gives my insulin.\n[… left out: 8 words, about somebody else]'); // prettier-ignore
    expect(undecided([message], mentions, review)).toBe(1);
  });

  it('leave a whole message out and put it back as it was', () => {
    const review = withoutMessage(
      withDecision(NO_REVIEW, message, anna, 'keep'),
      message.id,
      'not about care',
    );
    expect(entryMessages([message], mentions, review)[0]?.leftOut).toBe('not about care');
    expect(undecided([message], mentions, review)).toBe(0);
    expect(undecided([message], mentions, withMessage(review, message.id))).toBe(1);
  });

  it('never bring back in a subject what was taken out of the words', () => {
    const named = { ...message, subject: 'Fwd: SHEILA and Anna, sheila@example.com' };
    const review = withDecision(withDecision(NO_REVIEW, named, sheila, 'remove'), named, anna, 'keep');
    const [entry] = entryMessages([named], mentions, review);
    expect(entry?.message.subject).toBe('Fwd: [third party] and Anna, [third party]');
    const without = withSubject(review, named.id, false);
    expect(entryMessages([named], mentions, without)[0]?.message.subject).toBe('[… left out: the subject]');
    expect(withSubject(without, named.id, true)).toEqual(review);
  });

  it('never bring back in a subject who stands in words that were cut, or in a message that is left out', () => {
    const about = keptMessage('Sheila Jones drinks again.', { subject: 'About Sheila Jones' });
    const answer = keptMessage('Thank you.', { subject: 'Re: About Sheila Jones' });
    const found = { [about.id]: [mentionOf(about.body, 'Sheila Jones')] };
    const cut = { ...placeOf(about.body, about.body), why: 'about somebody else', words: about.body };
    const nothing = { messageId: about.id, leftOut: null, cuts: [], parties: [] };
    for (const chosen of [
      { ...nothing, cuts: [cut] },
      { ...nothing, leftOut: 'about somebody else' },
    ]) {
      const review = { messages: [chosen] };
      const subjects = (of: Mentions, by: Review) =>
        entryMessages([about, answer], of, by).map(({ message: { subject } }) => subject);
      expect(subjects(found, review)).toEqual(['About [third party]', 'Re: About [third party]']);
      // Once it is copied, whoever is known later changes nothing.
      expect(subjects({}, settledReview([about, answer], found, review))).toEqual(subjects(found, review));
      const kept = { ...mentionOf('Sheila Jones', 'Sheila Jones'), choice: 'keep' as const, by: null };
      const other = keptMessage('Sheila Jones', { subject: null });
      const both = { messages: [chosen, { ...nothing, messageId: other.id, parties: [kept] }] };
      expect(entryMessages([about, answer, other], found, both)[1]?.message.subject).toBe(answer.subject);
    }
  });

  it('take other people’s numbers out of a subject where it is known whose belong here', () => {
    const two = keptMessage('See above.', { subject: 'Margaret 999 054 8609, next 999 000 0026' });
    const known = [
      { names: ['Margaret'], emails: [], phones: [], nhsNumbers: ['9990548609'], addresses: [] },
    ];
    expect(entryMessages([two], {}, NO_REVIEW, known)[0]?.message.subject).toBe('Margaret 999 054 8609, next [third party]'); // prettier-ignore
  });

  it('leave the addresses of the envelope as they are', () => {
    const [entry] = entryMessages([message], mentions, NO_REVIEW);
    expect(entry?.message.from).toEqual(message.from);
    expect(entry?.message.to).toEqual(message.to);
  });
});

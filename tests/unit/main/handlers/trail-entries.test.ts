import { describe, expect, it } from 'vitest';
import { ask } from '../../../shells/ask';
import { DANIEL, eml, SERVICE } from '../../../shells/put-mail';
import { appsOfThisFile } from '../started-app';
import { copied, filed, keptAll, recorded, trailOf, TYPED } from './filed-trail';
import { daniel } from './one-message';

const { start } = appsOfThisFile();

describe('the entry of a trail (P24, P26)', { timeout: 30_000 }, () => {
  it('can’t be copied before everything is decided; then it says who, when, from, to, and each omission', async () => {
    const { app, platform } = start();
    const { view, entryId } = await filed(app);
    expect(view.undecided).toBeGreaterThan(0);
    await expect(copied(app, entryId)).rejects.toThrow(/still to be decided/u);
    const { id, version } = view.filing;
    const kept = await ask(app, 'trails.review', { id, version, review: keptAll(view) });
    expect(kept.undecided).toBe(0);
    const entry = await copied(app, entryId);
    const { text } = platform.clipboard.held;
    expect(text).toMatch(
      /^EMAIL TRAIL, 1 message\nService user {2}Daniel Okafor\nNHS number {4}999 000 0026\n/u,
    );
    expect(text).toContain('Entered       24 November 2026, 10am');
    expect(text).toContain('Entered by    R. Shah, occupational therapist');
    expect(text).toContain('Sent     19 November 2026, 8:31am');
    expect(text).toContain(`From     ${DANIEL}`);
    expect(text).toContain(`To       ${SERVICE}`);
    expect(text).toContain('My daughter Anna is in hospital');
    expect(entry.preview).not.toContain('Service user  Daniel');
    expect((await recorded(app, entryId)).state).toBe('recorded');
  });

  it('is to be copied again when the review changes after the copy', async () => {
    const { app } = start();
    const { view, entryId, trail } = await filed(app);
    const { id, version } = view.filing;
    const kept = await ask(app, 'trails.review', { id, version, review: keptAll(view) });
    const entry = await copied(app, entryId);
    const messageId = trail.messages[0]?.id ?? '';
    const review = { messages: [{ messageId, leftOut: 'not about care', cuts: [], parties: [] }] };
    const changed = await ask(app, 'trails.get', { id: trail.id });
    const now = changed.filings[0]?.filing.version ?? kept.filing.version;
    expect((await ask(app, 'trails.review', { id, version: now, review })).preview).toContain(
      '[… left out: 1 message of 19 November 2026, 8:31am, not about care]',
    );
    const { number, dateOfBirth } = TYPED;
    await expect(
      ask(app, 'record.confirm', { id: entryId, version: entry.version, number, dateOfBirth }),
    ).rejects.toThrow(/copy the entry again/iu);
    expect((await recorded(app, entryId)).state).toBe('recorded');
  });

  it('leaves other people’s addresses out of the words, never those of the envelope', async () => {
    const { app, platform } = start();
    const mail = eml({ id: 'e', text: 'My NHS number is 999 000 0026. Write to tom@example.com too.' });
    const { view, entryId } = await filed(app, mail);
    const { id, version } = view.filing;
    await ask(app, 'trails.review', { id, version, review: keptAll(view) });
    const { preview } = await copied(app, entryId);
    expect(preview).toContain('Write to [… left out: 1 word, third party] too.');
    expect(preview).toContain('daniel.okafor@example.org');
    expect(platform.clipboard.held.text).not.toContain('tom@');
    await recorded(app, entryId);
    // Whoever becomes known later changes nothing in what was recorded.
    const person = await daniel(app);
    const point = { channel: 'email', value: 'tom@example.com', carerId: null } as const;
    await ask(app, 'people.addContactPoint', { personId: person.id, point });
    expect((await ask(app, 'record.get', { id: entryId })).preview).toBe(preview);
  });
});

describe('a mail about two people (P26)', { timeout: 30_000 }, () => {
  it('makes two entries, each without what is the other’s', async () => {
    const { app } = start();
    const text = 'Daniel Okafor, 999 000 0026, is better. Joan Prentice, 999 012 3454, is not.';
    const { trail } = await trailOf(app, eml({ id: 'two', from: 'Ward <ward@example.nhs.uk>', text }));
    const people = ['999 000 0026', '999 012 3454'];
    for (const number of people) {
      const [person] = await ask(app, 'people.find', { query: number });
      const { version } = (await ask(app, 'trails.get', { id: trail.id })).trail;
      const typed = { number, dateOfBirth: person?.dateOfBirth ?? '', othersDetails: true };
      await ask(app, 'trails.file', { id: trail.id, version, personId: person?.id ?? '', ...typed });
    }
    const { filings } = await ask(app, 'trails.get', { id: trail.id });
    expect(filings).toHaveLength(2);
    for (const [i, { filing, mentions }] of filings.entries()) {
      const messages = Object.entries(mentions).map(([messageId, found]) => ({
        messageId,
        leftOut: null,
        cuts: [],
        parties: found.map(({ start: from, end }) => ({
          start: from,
          end,
          choice: 'remove' as const,
          by: null,
        })),
      }));
      await ask(app, 'trails.review', { id: filing.id, version: filing.version, review: { messages } });
      const { preview } = await copied(app, filing.entryId);
      expect(preview).toContain(people[i]);
      expect(preview).not.toContain(people[1 - i]);
    }
    expect((await ask(app, 'trails.list', {})).open.map(({ id }) => id)).toContain(trail.id);
  });
});

describe('a mail that comes later', { timeout: 30_000 }, () => {
  const answer = eml({
    id: 'd2',
    from: SERVICE,
    to: DANIEL,
    date: 'Thu, 19 Nov 2026 11:02:00 +0000',
    answers: ['d1'],
    text: 'We will ring Sheila Jones.',
  });

  it('joins a filed trail, keeps what was chosen, and its messages are suggested for anew', async () => {
    const { app } = start();
    const { view, trail } = await filed(app);
    const { id, version } = view.filing;
    const kept = await ask(app, 'trails.review', { id, version, review: keptAll(view) });
    expect(kept.undecided).toBe(0);
    const joined = await trailOf(app, answer);
    expect(joined.trail.id).toBe(trail.id);
    const [now] = joined.filings;
    expect(now?.filing.id).toBe(id);
    const first = trail.messages[0]?.id ?? '';
    expect(now?.filing.review.messages.find(({ messageId }) => messageId === first)).toEqual(
      kept.filing.review.messages.find(({ messageId }) => messageId === first),
    );
    // Sheila stands in the new message too, and nobody decided on her there.
    expect(now?.undecided).toBeGreaterThan(0);
  });

  it('begins a trail of its own once the entry was copied, and what is recorded is left out of it', async () => {
    const { app } = start();
    const { view, trail, entryId } = await filed(app);
    const { id, version } = view.filing;
    await ask(app, 'trails.review', { id, version, review: keptAll(view) });
    await recorded(app, entryId);
    const quoting = eml({
      id: 'd3',
      from: SERVICE,
      to: DANIEL,
      date: 'Fri, 20 Nov 2026 11:02:00 +0000',
      answers: ['d1'],
      text: `We have called your neighbour.\n\nOn Thu, 19 Nov 2026 at 08:31, Daniel Okafor <daniel.okafor@example.org> wrote:\n${(trail.messages[0]?.body ?? '').replaceAll(/^/gmu, '> ')}`,
    });
    const later = await filed(app, quoting);
    expect(later.trail.id).not.toBe(trail.id);
    const [old, fresh] = later.trail.messages;
    expect(Object.keys(later.view.recordedBefore)).toEqual([old?.id]);
    expect(later.view.filing.review.messages).toContainEqual(
      expect.objectContaining({ messageId: old?.id, leftOut: 'on the record already' }),
    );
    expect(fresh?.body).toBe('We have called your neighbour.');
    expect(later.view.preview).toContain('EMAIL TRAIL, 1 of 2 messages');
  });
});

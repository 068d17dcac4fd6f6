import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '../../../../../src/domain/identity';
import type { MessageStore } from '../../../../../src/main/store/message-store';
import type { EmptyStore } from '../store-suite';
import { bring, content, details, sentMessage, STAMP, stampAt } from '../things';

async function texts(
  messages: MessageStore,
  words: string,
  more: { personId?: Id; before?: string; limit?: number } = {},
): Promise<string[]> {
  const { personId = null, before = null, limit = 20 } = more;
  const found = await messages.search({ words, personId, before, limit });
  return found.map(({ message }) => message.text);
}

export function searchingMessages(emptyStore: EmptyStore): void {
  describe('searching sent messages', () => {
    it('finds by the beginnings of words in text and name, newest first', async () => {
      const store = await emptyStore();
      const person = await store.people.add(details(), STAMP);
      await sentMessage(store, person, 'Your appointment is on Tuesday', 1);
      await sentMessage(store, person, 'Please call about the appointment', 2);
      await sentMessage(store, person, 'The café is closed', 3);
      const { messages } = store;
      const [first, second] = ['Your appointment is on Tuesday', 'Please call about the appointment'];
      expect(await texts(messages, 'appoint')).toEqual([second, first]);
      expect(await texts(messages, 'TUES app')).toEqual([first]);
      expect(await texts(messages, 'holl cafe')).toEqual(['The café is closed']);
      expect(await texts(messages, 'pointment')).toEqual([]);
      const [found] = await messages.search({ words: 'call', personId: null, before: null, limit: 1 });
      expect(found?.personName).toBe('Margaret Holloway');
    });

    it('finds by the subject of an email', async () => {
      const { messages } = await emptyStore();
      const email = content({ channel: 'email', subject: 'Parking near us', text: 'T' });
      const draft = await messages.saveDraft('01900000-0000-7000-8000-000000000001', 0, email, STAMP);
      await bring(messages, draft, 'sent', STAMP, { sent: STAMP.when });
      expect(await texts(messages, 'parking')).toEqual(['T']);
    });

    it('lists all that was sent when there are no words, and pages by time', async () => {
      const store = await emptyStore();
      const person = await store.people.add(details(), STAMP);
      for (const minutes of [1, 2, 3, 4]) await sentMessage(store, person, `letter ${minutes}`, minutes);
      const { messages } = store;
      expect(await texts(messages, ' ')).toEqual(['letter 4', 'letter 3', 'letter 2', 'letter 1']);
      expect(await texts(messages, '', { before: stampAt(3).when.at })).toEqual(['letter 2', 'letter 1']);
      expect(await texts(messages, 'lett', { limit: 2 })).toEqual(['letter 4', 'letter 3']);
      const before = stampAt(3).when.at;
      expect(await texts(messages, 'lett', { before, limit: 2 })).toEqual(['letter 2', 'letter 1']);
    });

    it('keeps to one person, with words and without', async () => {
      const store = await emptyStore();
      const one = await store.people.add(details(), STAMP);
      const other = await store.people.add(details({ givenName: 'Ann' }), STAMP);
      await sentMessage(store, one, 'hello one', 1);
      await sentMessage(store, other, 'hello other', 2);
      expect(await texts(store.messages, 'hello', { personId: one.id })).toEqual(['hello one']);
      expect(await texts(store.messages, '', { personId: other.id })).toEqual(['hello other']);
      expect(await texts(store.messages, one.id.replaceAll('-', ''))).toEqual([]);
    });

    it('takes a single letter for a whole word only', async () => {
      const store = await emptyStore();
      const person = await store.people.add(details(), STAMP);
      await sentMessage(store, person, 'plan b is on', 1);
      await sentMessage(store, person, 'bring a bag', 2);
      expect(await texts(store.messages, 'b')).toEqual(['plan b is on']);
      expect(await texts(store.messages, 'br')).toEqual(['bring a bag']);
    });

    it('finds sent messages only, at any order of their times, even of the same millisecond', async () => {
      const store = await emptyStore();
      const person = await store.people.add(details(), STAMP);
      const draft = content({ personId: person.id, text: 'word draft' });
      await store.messages.saveDraft('01900000-0000-7000-8000-000000000002', 0, draft, STAMP);
      await sentMessage(store, person, 'word late', 5);
      await sentMessage(store, person, 'word early', 1);
      await sentMessage(store, person, 'word early too', 1);
      const [late, ...early] = await texts(store.messages, 'word');
      expect(late).toBe('word late');
      expect(early.sort()).toEqual(['word early', 'word early too']);
    });

    it('finds by the name someone has now', async () => {
      const store = await emptyStore();
      const person = await store.people.add(details(), STAMP);
      await sentMessage(store, person, 'word', 1);
      await store.people.edit(person.id, 1, details({ familyName: 'O’Neill' }), STAMP);
      expect(await texts(store.messages, 'holl')).toEqual([]);
      expect(await texts(store.messages, "o'neill")).toEqual(['word']);
    });

    it('takes what is typed for words, never for a query of the database', async () => {
      const store = await emptyStore();
      const person = await store.people.add(details(), STAMP);
      await sentMessage(store, person, 'alpha beta', 1);
      const { messages } = store;
      for (const typed of [
        '"alpha',
        'alpha*',
        '(alpha',
        '-alpha',
        '^alpha',
        "alpha'",
        'alpha: &|!',
        'al\0',
      ]) {
        expect([typed, await texts(messages, typed)]).toEqual([typed, ['alpha beta']]);
      }
      const none = ['alpha OR gamma', 'alpha NEAR beta', 'NOT alpha', 'words:gamma', 'person:x', '🙂', '***'];
      for (const typed of none) expect([typed, await texts(messages, typed)]).toEqual([typed, []]);
    });

    it('takes any text for words without failing, and finds every message by its own words', async () => {
      const store = await emptyStore();
      const person = await store.people.add(details(), STAMP);
      const any = fc.string({
        unit: fc.constantFrom(
          'a',
          'b',
          '"',
          '*',
          '(',
          ')',
          '^',
          '-',
          ':',
          "'",
          '\\',
          '%',
          '_',
          '&',
          ' ',
          '\0',
          '\ud800',
          '🙂',
          'é',
          'ß',
          '٣',
          '\u0301',
          '\u200d',
        ),
        maxLength: 30,
      });
      await fc.assert(
        fc.asyncProperty(any, fc.string({ unit: 'binary', maxLength: 60 }), async (text, typed) => {
          await texts(store.messages, typed);
          const { text: kept } = await sentMessage(store, person, `marker ${text}`, 1);
          expect(await texts(store.messages, `marker ${text}`, { limit: 200 })).toContain(kept);
        }),
        { numRuns: 60 },
      );
    });
  });
}

import { describe, expect, it } from 'vitest';
import { newFolder, openIn } from '../folder';
import { details, sentMessage, STAMP } from '../things';

describe('a clock that stands', () => {
  it('lets more than a thousand messages be sent at its one moment, and all of them be found', async () => {
    const store = await openIn(await newFolder());
    const person = await store.people.add(details(), STAMP);
    const many = 1_010;
    await store.transaction(async (inside) => {
      for (let i = 0; i < many; i++) await sentMessage(inside, person, `Visit ${i}`);
    });
    const later = await sentMessage(store, person, 'Visit later', 1);
    const found = await store.messages.search({ words: 'visit', personId: null, before: null, limit: 2_000 });
    expect(found).toHaveLength(many + 1);
    expect(new Set(found.map(({ message }) => message.id)).has(later.id)).toBe(true);
    await store.close();
  });
});

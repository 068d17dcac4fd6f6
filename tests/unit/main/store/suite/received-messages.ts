import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Id } from '../../../../../src/domain/identity';
import type { WrittenDown } from '../../../../../src/main/store/received-store';
import { NotThere } from '../../../../../src/main/store/store-errors';
import type { EmptyStore } from '../store-suite';
import { details, SERVICE_ID, STAMP, stampAt } from '../things';

/** A text from a person. */
export function written(personId: Id, change: Partial<WrittenDown> = {}): WrittenDown {
  return {
    personId,
    serviceId: SERVICE_ID,
    channel: 'sms',
    from: '+447700900123',
    to: '07700 900001',
    subject: '',
    text: 'cant come thurs 😟',
    received: stampAt(-5).when,
    ...change,
  };
}

const at = (minutes: number) => ({ received: stampAt(minutes).when });

export function receivedMessages(emptyStore: EmptyStore): void {
  describe('received messages', () => {
    it('are kept to the letter, with who wrote them down', async () => {
      const { people, received } = await emptyStore();
      const { id: personId } = await people.add(details(), STAMP);
      const text = '  CAN u  ring me\r\n\tplz?? 🙏 ‮ ';
      const kept = await received.record(written(personId, { text, subject: ' RE:  visit' }), STAMP);
      expect(kept).toEqual({
        ...written(personId, { text, subject: ' RE:  visit' }),
        id: kept.id,
        recordedBy: STAMP.by,
        answered: null,
      });
      expect(await received.get(kept.id)).toEqual(kept);
      expect(await received.get(uuidv7())).toBeUndefined();
    });

    it('are listed for the one who wrote them, the newest first', async () => {
      const { people, received } = await emptyStore();
      const { id: maggie } = await people.add(details(), STAMP);
      const { id: joan } = await people.add(details({ givenName: 'Joan' }), STAMP);
      const early = await received.record(written(maggie, at(-9)), STAMP);
      const late = await received.record(written(maggie, at(-1)), STAMP);
      const middle = await received.record(written(maggie, at(-3)), STAMP);
      await received.record(written(joan), STAMP);
      expect(await received.ofPerson(maggie, 100)).toEqual([late, middle, early]);
      expect(await received.ofPerson(maggie, 2)).toEqual([late, middle]);
      expect((await people.recent(2)).map(({ id }) => id)).toContain(maggie);
    });

    it('are answered once, and stay so', async () => {
      const { people, received } = await emptyStore();
      const { id: personId } = await people.add(details(), STAMP);
      const { id } = await received.record(written(personId), STAMP);
      const answered = await received.answered(id, stampAt(4));
      expect(answered.answered).toEqual(stampAt(4).when);
      expect(await received.answered(id, stampAt(9))).toEqual(answered);
      await expect(received.answered(uuidv7(), STAMP)).rejects.toBeInstanceOf(NotThere);
    });

    it('are nobody’s only where there is nobody', async () => {
      const { received } = await emptyStore();
      await expect(received.record(written(uuidv7()), STAMP)).rejects.toBeInstanceOf(NotThere);
    });
  });
}

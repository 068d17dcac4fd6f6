import { z } from 'zod';
import { idSchema } from '../domain/identity';
import { newReceivedSchema, receivedSchema } from '../domain/messages/received';
import { procedure } from './procedure';

/** What service users and carers wrote: always recorded, agreement or not (P2). */
export const received = {
  /** Keeps it and the record entry it owes; the sentence says how it may be answered. */
  'received.record': procedure(newReceivedSchema, receivedSchema),
  /** Newest first, at most 100. */
  'received.ofPerson': procedure(z.object({ personId: idSchema }), z.array(receivedSchema)),
};

import type { Handlers } from '../gate';
import type { Originals } from '../trails/originals';

type OriginalHandlers = Pick<
  Handlers,
  'trails.deleteOriginal' | 'trails.deletedByHand' | 'trails.hold' | 'trails.release'
>;

/** Originals of recorded mails: deleted where they lie, or held back (P16). */
export function originalHandlers(originals: Originals): OriginalHandlers {
  return {
    'trails.deleteOriginal': ({ id }) => originals.deleteOriginal(id),
    'trails.deletedByHand': ({ id, at }) => originals.deletedByHand(id, at),
    'trails.hold': ({ id, why, note }) => originals.hold(id, why, note),
    'trails.release': ({ id }) => originals.release(id),
  };
}

import type { Failure, FailureCode } from '../contract/failure';
import { Refusal } from './refusal';
import { AlreadyThere } from './store/store-errors';

/** What each fault of the store or the vault means to a person, by the error's name. */
const SENTENCES: Readonly<Record<string, readonly [FailureCode, string]>> = {
  ChangedElsewhere: [
    'changed-elsewhere',
    'Someone changed this while you were working: look at the newer version and try again.',
  ],
  NotThere: ['not-found', 'This is no longer here: go back and choose again.'],
  WrongKey: [
    'unavailable',
    'The key on this computer does not open the store: nothing was changed. Ask IT to restore the key file that belongs to it.',
  ],
  StoreDamaged: [
    'unavailable',
    'The store on this computer is damaged: nothing was overwritten. Ask IT to restore it from the last backup.',
  ],
  StoreFromTheFuture: [
    'unavailable',
    'A newer version of Plainword wrote this store: install the newer version to open it.',
  ],
  DiskFull: [
    'unavailable',
    'The disk of this computer is full, so this was not saved: free some space and try again.',
  ],
  StoreUnavailable: [
    'unavailable',
    'The store can’t be read or written just now: close other copies of Plainword and try again, or ask IT to check the folder.',
  ],
  VaultUnavailable: [
    'unavailable',
    'The system’s key store is not available: sign in to the computer again, or ask IT to switch it on.',
  ],
  VaultRefused: [
    'unavailable',
    'This store belongs to another user or computer: sign in as the one who made it, or ask IT for help.',
  ],
};

const ALREADY = {
  nhsNumber: 'Another person here has this NHS number: find them instead of adding them again.',
  recordNumber: 'Another person here has this record number: find them instead of adding them again.',
} satisfies Record<AlreadyThere['field'], string>;

/** What reaches the page of an error: never its own words, which may hold what nobody should read. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) {
    const { code, message, field } = error;
    return field === undefined ? { code, message } : { code, message, field };
  }
  if (error instanceof AlreadyThere) {
    return { code: 'invalid', message: ALREADY[error.field], field: error.field };
  }
  const known = error instanceof Error ? SENTENCES[error.name] : undefined;
  if (known !== undefined) return { code: known[0], message: known[1] };
  return {
    code: 'internal',
    message:
      'Something went wrong in Plainword and this was not done: try again, and tell IT if it happens twice.',
  };
}

import type { BatchState } from '../../../domain/batches/batch';
import type { RecipientState } from '../../../domain/batches/recipient';

/** Where a list stands, as people say it. */
export const STATE_WORDS = {
  draft: 'Being prepared',
  checked: 'Checked',
  'waiting-for-approval': 'Waiting for approval',
  approved: 'Approved',
  'first-few': 'The first few are going',
  waiting: 'Waiting for “go on”',
  going: 'Going',
  stopped: 'Stopped',
  done: 'Done',
} satisfies Record<BatchState, string>;

/** Where one of many stands. */
export const RECIPIENT_WORDS = {
  unchecked: 'Not checked yet',
  'may-go': 'May go',
  stopped: 'Stopped',
  'left-out': 'Left out',
  queued: 'On its way',
  sent: 'Sent',
  failed: 'Failed',
  unsure: 'May have been sent',
  cancelled: 'Cancelled',
} satisfies Record<RecipientState, string>;

/** How each state looks. */
export const RECIPIENT_TONES = {
  unchecked: 'plain',
  'may-go': 'ok',
  stopped: 'no',
  'left-out': 'plain',
  queued: 'plain',
  sent: 'ok',
  failed: 'no',
  unsure: 'need',
  cancelled: 'plain',
} as const satisfies Record<RecipientState, 'ok' | 'no' | 'need' | 'plain'>;

/** "1 person", "2,500 people". */
export function people(count: number): string {
  return count === 1 ? '1 person' : `${count.toLocaleString('en-GB')} people`;
}

/** "about 40 seconds", "about 7 minutes", "about 2 hours". */
export function timeLeft(seconds: number): string {
  if (seconds < 60) return `about ${seconds} seconds`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`;
  return `about ${Math.round(minutes / 60)} hours`;
}

/** Parts as they are charged, and what they cost where the price is known. */
export function costWords(parts: number, pencePerPart: number): string {
  const said = parts === 1 ? '1 part' : `${parts.toLocaleString('en-GB')} parts`;
  if (pencePerPart === 0) return `${said} of a text`;
  const pence = parts * pencePerPart;
  const money = pence < 100 ? `${pence.toFixed(1)}p` : `£${(pence / 100).toFixed(2)}`;
  return `${said} of a text, ${money} at ${pencePerPart}p each`;
}

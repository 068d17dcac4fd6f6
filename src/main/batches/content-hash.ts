import { createHash } from 'node:crypto';
import type { BatchContent } from '../../domain/batches/batch';
import { canonicalBatch, canonicalOutgoing, type Outgoing } from '../../domain/batches/canonical';

/** SHA-256 in small hex of what one recipient is sent. */
export function outgoingHash(one: Outgoing): string {
  return sha256(canonicalOutgoing(one));
}

/** SHA-256 of all that goes out with a list: its words, its way, and each recipient by their own hash, in order. */
export function batchHash(content: BatchContent, recipients: readonly string[]): string {
  return sha256(canonicalBatch(content, recipients));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

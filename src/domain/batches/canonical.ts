import type { Id } from '../identity';
import type { BatchContent } from './batch';

/** A value that JSON has a form for. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** The one way to write a value as JSON: keys in the order of their code units, no spaces. */
export function canonical(value: Plain): string {
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
  return `{${parts.join(',')}}`;
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** What one recipient is sent, and where. */
export interface Outgoing {
  readonly personId: Id;
  readonly contactPointId: Id | null;
  /** The number or address itself: one that was corrected since is another one. */
  readonly to: string | null;
  readonly from: string | null;
  readonly about: string | null;
  /** As it goes out, with the footer and the marker. */
  readonly text: string;
  readonly subject: string;
}

/** What a recipient is sent, in the one form that is hashed. */
export function canonicalOutgoing(one: Outgoing): string {
  const { personId, contactPointId, to, from, about, text, subject } = one;
  return canonical({ about, contactPointId, from, personId, subject, text, to });
}

/**
 * A list's whole content in the one form that is hashed: what it says to all, by what and for what, and each recipient by
 * the hash of what they are sent. Any change of any of it is another text.
 */
export function canonicalBatch(
  content: Pick<
    BatchContent,
    'serviceId' | 'channel' | 'carrier' | 'purpose' | 'subject' | 'text' | 'template'
  >,
  recipients: readonly string[],
): string {
  const { serviceId, channel, carrier, purpose, subject, text, template } = content;
  const from = template === null ? null : { id: template.id, version: template.version };
  return canonical({ carrier, channel, purpose, recipients, serviceId, subject, template: from, text });
}

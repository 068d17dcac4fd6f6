import type { Id } from '../identity';
import type { Channel } from '../messages/channel';
import type { Purpose } from '../messages/purpose';
import { stateOf, type Template } from './template';

/** What a template is wanted for. */
export interface Wanted {
  readonly serviceId: Id;
  /** Null: whatever is offered there. */
  readonly channel: Channel | null;
  /** Those for it come first; null: none is chosen yet. */
  readonly purpose: Purpose | null;
}

/**
 * The templates that may be used for a message: approved, not retired, of this service or of all. The ones for the
 * purpose first, then the service's own, then by name.
 */
export function offeredTemplates(
  templates: readonly Template[],
  { serviceId, channel, purpose }: Wanted,
): Template[] {
  return templates
    .filter((each) => stateOf(each) === 'approved')
    .filter((each) => each.serviceId === null || each.serviceId === serviceId)
    .filter((each) => channel === null || each.channel === channel)
    .toSorted(
      (a, b) =>
        Number(b.purpose === purpose) - Number(a.purpose === purpose) ||
        Number(b.serviceId !== null) - Number(a.serviceId !== null) ||
        a.name.localeCompare(b.name, 'en-GB'),
    );
}

/** The templates in whose name, purpose or text all of the words stand; every one where there are none. */
export function templatesWith(templates: readonly Template[], words: string): Template[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return templates.filter(({ name, purpose, text, subject }) => {
    const all = `${name} ${purpose.replaceAll('-', ' ')} ${subject} ${text}`.toLowerCase();
    return wanted.every((word) => all.includes(word));
  });
}

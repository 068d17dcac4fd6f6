import type { Purpose } from '../../messages/purpose';
import type { TemplateDetails } from '../template';

/** A template that comes with the program, for every service; `key` is its name for ever. */
export interface Starter {
  readonly key: string;
  readonly name: string;
  readonly purpose: Purpose;
  /** Of an email. */
  readonly subject?: string;
  readonly text: string;
}

/** Who looks after a starter until a Trust says otherwise. */
const OWNER = 'Service manager';

/** A starter as a template's details. */
export function starterDetails(
  channel: 'sms' | 'email',
  { name, purpose, subject = '', text }: Starter,
): TemplateDetails {
  return { name, owner: OWNER, serviceId: null, purpose, channel, subject, text };
}

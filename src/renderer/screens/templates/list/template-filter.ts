import type { Channel } from '../../../../domain/messages/channel';
import type { Purpose } from '../../../../domain/messages/purpose';
import { stateOf, type Template, type TemplateState } from '../../../../domain/templates/template';

/** What of the library is shown. Empty: all of it. */
export interface TemplateFilter {
  readonly words: string;
  readonly channel: Channel | '';
  readonly purpose: Purpose | '';
  /** `every`: those for all services alone. */
  readonly serviceId: string;
  /** Empty: what is in use, approved or not. */
  readonly state: TemplateState | '';
}

export const NO_FILTER: TemplateFilter = { words: '', channel: '', purpose: '', serviceId: '', state: '' };

/** Stands for "those for all services" among the services. */
export const EVERY_SERVICE = 'every';

/** The templates that a filter leaves; the retired ones only where they are asked for. */
export function fitting(templates: readonly Template[], filter: TemplateFilter): Template[] {
  const { channel, purpose, serviceId, state } = filter;
  return templates.filter((each) => {
    const standing = stateOf(each);
    return (
      (channel === '' || each.channel === channel) &&
      (purpose === '' || each.purpose === purpose) &&
      (serviceId === '' || (each.serviceId ?? EVERY_SERVICE) === serviceId) &&
      (state === '' ? standing !== 'retired' : standing === state)
    );
  });
}

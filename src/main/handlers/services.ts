import type { Service, ServiceDetails } from '../../domain/services/service';
import { emailDomain } from '../../domain/people/email';
import type { Handlers } from '../gate';
import { Refusal } from '../refusal';
import type { Surroundings } from '../surroundings';

type ServiceHandlers = Pick<Handlers, Extract<keyof Handlers, `services.${string}`>>;

/** Services and their set-up. A mailbox outside the Trust can't be configured (P13). */
export function serviceHandlers({ store, pack, stamp, emit }: Surroundings): ServiceHandlers {
  const changed = (service: Service): Service => {
    emit({ kind: 'changed', area: 'services' });
    return service;
  };

  const refuseForeignMailbox = ({ mailbox }: ServiceDetails): void => {
    const domain = emailDomain(mailbox);
    const ours = pack.mailboxDomains.some((each) => domain === each || domain.endsWith(`.${each}`));
    if (ours) return;
    throw new Refusal(
      'invalid',
      'Email comes from the service’s shared mailbox only: write its address at the Trust.',
      'mailbox',
    );
  };

  return {
    'services.list': () => store.services.list(),
    'services.add': async (details) => {
      refuseForeignMailbox(details);
      return changed(await store.services.add(details, await stamp()));
    },
    'services.edit': async ({ id, version, details }) => {
      refuseForeignMailbox(details);
      return changed(await store.services.edit(id, version, details, await stamp()));
    },
  };
}

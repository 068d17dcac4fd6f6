import type { Service, ServiceDetails } from '../../domain/services/service';
import { canBeApproved, saysTheSame } from '../../domain/services/set-up';
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
      assertApproval(details, undefined);
      return changed(await store.services.add(details, await stamp()));
    },
    'services.edit': async ({ id, version, details }) => {
      refuseForeignMailbox(details);
      assertApproval(details, await store.services.get(id));
      return changed(await store.services.edit(id, version, details, await stamp()));
    },
  };
}

/** Only what is complete is approved, and what was changed since is approved anew (P9, P17). */
function assertApproval({ sop }: ServiceDetails, before: Service | undefined): void {
  if (sop.approval === null) return;
  if (!canBeApproved(sop)) {
    throw new Refusal(
      'invalid',
      'A procedure is approved once its six questions are answered and its channels and uses are named.',
      'sop',
    );
  }
  const approval = before?.sop.approval ?? null;
  const sameApproval = JSON.stringify(approval) === JSON.stringify(sop.approval);
  if (before !== undefined && sameApproval && !saysTheSame(sop, before.sop)) {
    throw new Refusal(
      'invalid',
      'What the procedure says has changed: it must be approved again, so save it without the old approval.',
      'sop',
    );
  }
}

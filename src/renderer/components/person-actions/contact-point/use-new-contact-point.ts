import { useState } from 'react';
import type { Id } from '../../../../domain/identity';
import type { Channel } from '../../../../domain/messages/channel';
import { newContactPointSchema, type ContactPoint } from '../../../../domain/people/contact-point';
import type { Person } from '../../../../domain/people/person';
import { useAct } from '../../../client/queries';
import { useRefusals, type Refusals } from '../../use-refusals';

/** Whose a new number or address is, and what it is likely to be. */
export interface NewContactPointStart {
  /** Null is the person's own. */
  readonly carerId: Id | null;
  /** A mobile number unless told. */
  readonly channel?: Channel | undefined;
}

export interface NewContactPointForm {
  readonly channel: Channel;
  readonly value: string;
  readonly refusals: Refusals;
  readonly busy: boolean;
  chooseChannel(channel: Channel): void;
  write(value: string): void;
  submit(): void;
}

/**
 * A number or address being typed; what a message could not reach is refused with the reason.
 * @param onAdded gets the person with it, and the new one itself
 */
export function useNewContactPoint(
  person: Person,
  { carerId, channel: first = 'sms' }: NewContactPointStart,
  onAdded: (person: Person, point: ContactPoint | undefined) => void,
): NewContactPointForm {
  const [channel, setChannel] = useState<Channel>(first);
  const [value, setValue] = useState('');
  const refusals = useRefusals();
  const act = useAct('people.addContactPoint');
  return {
    channel,
    value,
    refusals,
    busy: act.isPending,
    chooseChannel: (next) => {
      setChannel(next);
      refusals.clear();
    },
    write: setValue,
    submit: () => {
      const point = refusals.check(newContactPointSchema, { channel, value, carerId });
      if (point === undefined || act.isPending) return;
      const known = new Set(person.contactPoints.map(({ id }) => id));
      act.mutate(
        { personId: person.id, point },
        {
          onSuccess: (newer) =>
            onAdded(
              newer,
              newer.contactPoints.find(({ id }) => !known.has(id)),
            ),
          onError: refusals.take,
        },
      );
    },
  };
}

import type { Id } from '../../../../domain/identity';
import { formatContactPoint, type ContactPoint } from '../../../../domain/people/contact-point';
import type { CallFailed } from '../../../client/call';
import { useAct } from '../../../client/queries';
import { useToasts } from '../../../state/toasts';

export interface StillRight {
  readonly busy: boolean;
  readonly error: CallFailed | null;
  /** Somebody said that it is still right (P20). */
  confirm(point: ContactPoint, then?: () => void): void;
}

/** Says that a number or address is still right, in one press. */
export function useStillRight(personId: Id): StillRight {
  const say = useToasts((state) => state.say);
  const act = useAct('people.confirmContactPoint');
  return {
    busy: act.isPending,
    error: act.error,
    confirm: (point, then) =>
      act.mutate(
        { personId, contactPointId: point.id },
        {
          onSuccess: () => {
            say(`${formatContactPoint(point)} is still right.`);
            then?.();
          },
        },
      ),
  };
}

import type { Id } from '../../../../domain/identity';
import type { Received } from '../../../../domain/messages/received';
import type { CallFailed } from '../../../client/call';
import { useAnswer } from '../../../client/queries';

export interface Answered {
  /** Nothing while it is read, where none is answered, or where it is no longer here. */
  readonly received: Received | undefined;
  readonly settled: boolean;
  readonly error: CallFailed | null;
}

/** The message of theirs that a draft answers. */
export function useAnswered(personId: Id | null, answersId: Id | null): Answered {
  const list = useAnswer(
    'received.ofPerson',
    personId === null || answersId === null ? undefined : { personId },
  );
  return {
    received: list.data?.find(({ id }) => id === answersId),
    settled: answersId === null || personId === null || list.data !== undefined || list.error !== null,
    error: list.error,
  };
}

import type { Id } from '../../../domain/identity';
import type { Message } from '../../../domain/messages/message';
import type { CallFailed } from '../../client/call';
import { useAct } from '../../client/queries';

/** What a person found out about a message that may have been sent. */
export interface SettleUnsure {
  readonly busy: boolean;
  readonly error: CallFailed | null;
  went(then: () => void): void;
  /** With `again`, the same words are a new draft at once: `then` gets it. */
  didNot(again: boolean, then: (answer: Message) => void): void;
}

export function useSettleUnsure({ id, version }: { id: Id; version: number }): SettleUnsure {
  const act = useAct('messages.settleUnsure');
  return {
    busy: act.isPending,
    error: act.error,
    went: (then) => act.mutate({ id, version, went: true }, { onSuccess: then }),
    didNot: (again, then) => act.mutate({ id, version, went: false, redraft: again }, { onSuccess: then }),
  };
}

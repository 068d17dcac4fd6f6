import type { MessageSummary } from '../../../contract/messages';
import { call, type CallFailed } from '../../client/call';
import { useAct } from '../../client/queries';
import { sentenceOf } from '../../components/ErrorSentence';
import { useToasts } from '../../state/toasts';

export interface Discard {
  readonly busy: boolean;
  readonly error: CallFailed | null;
  discard(): void;
}

/** Puts a draft aside at once and offers to take that back. */
export function useDiscard({ id, version }: Pick<MessageSummary, 'id' | 'version'>): Discard {
  const say = useToasts((state) => state.say);
  const act = useAct('messages.discardDraft');

  /** The row is gone by then, so this is not a hook's mutation. */
  function restore(newer: number) {
    call('messages.restoreDraft', { id, version: newer }).then(
      () => say('The draft is back.'),
      (error: unknown) =>
        say(error instanceof Error ? sentenceOf(error) : 'The draft could not be taken back.'),
    );
  }
  return {
    busy: act.isPending,
    error: act.error,
    // Said from the promise: the row, and its callbacks with it, may be gone before the answer is there.
    discard: () =>
      void act
        .mutateAsync({ id, version })
        .then((aside) => say('Draft discarded.', () => restore(aside.version)))
        .catch(() => undefined),
  };
}

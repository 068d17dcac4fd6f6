import type { Id } from '../../../../domain/identity';
import type { CallFailed } from '../../../client/call';
import { useAct } from '../../../client/queries';
import { usePlace } from '../../../state/place';
import { useToasts } from '../../../state/toasts';

export interface TakeBack {
  takeBack(): void;
  readonly busy: boolean;
  readonly error: CallFailed | null;
}

/** Takes a message that waits back to the drafts, and opens it there. */
export function useTakeBack({ id, version }: { id: Id; version: number }): TakeBack {
  const cancel = useAct('messages.cancel');
  const go = usePlace((state) => state.go);
  const say = useToasts((state) => state.say);
  return {
    takeBack: () =>
      cancel.mutate(
        { id, version },
        {
          onSuccess: (draft) => {
            say('Taken back to the drafts. It will not be sent.');
            go({ screen: 'compose', draftId: draft.id, personId: draft.personId });
          },
        },
      ),
    busy: cancel.isPending,
    error: cancel.error,
  };
}

import type { Reply, ReplyAbout } from '../../../../domain/replies/reply';
import { useAct } from '../../../client/queries';
import { usePlace } from '../../../state/place';
import { useToasts } from '../../../state/toasts';
import { whoWrote } from '../words/from-words';

export interface SettleReply {
  /** Opens a draft that answers it; `clarify` asks what was meant (P30). */
  answer(about: ReplyAbout, clarify: boolean): void;
  answeredByPhone(reply: Reply): void;
  reopen(about: ReplyAbout): void;
  readonly busy: boolean;
  /** Why the last of these could not be done. */
  readonly error: Error | null;
}

/** The ways in which a reply leaves the list, each with its way back. `onSettled` is told before the list has lost it. */
export function useSettleReply(onSettled: () => void = () => undefined): SettleReply {
  const answer = useAct('replies.answer');
  const answered = useAct('replies.answered');
  const reopen = useAct('replies.reopen');
  const go = usePlace((state) => state.go);
  const say = useToasts((state) => state.say);
  const busy = answer.isPending || answered.isPending;
  return {
    busy,
    error: answer.error ?? answered.error ?? reopen.error,
    answer: (about, clarify) => {
      if (busy) return;
      answer.mutate(
        { about, clarify },
        { onSuccess: ({ draftId }) => go({ screen: 'compose', draftId, personId: null }) },
      );
    },
    answeredByPhone: (reply) => {
      if (busy) return;
      const { about } = reply;
      answered.mutate(
        { about },
        {
          onSuccess: () => {
            onSettled();
            say(`${whoWrote(reply)}: answered by phone.`, () => reopen.mutate({ about }));
          },
        },
      );
    },
    reopen: (about) => reopen.mutate({ about }),
  };
}

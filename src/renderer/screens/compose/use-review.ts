import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { Review } from '../../../contract/messages';
import type { DraftContent } from '../../../domain/messages/message';
import type { Override } from '../../../domain/policy/override';
import { call } from '../../client/call';
import { useAct } from '../../client/queries';
import { usePlace } from '../../state/place';
import { useToasts } from '../../state/toasts';
import { sentenceOf } from '../../components/ErrorSentence';
import { usePinned } from '../../components/pin/use-pinned';
import type { DraftSaver } from './draft/draft-saver';

export interface Reviewing {
  /** Main's own word on the message, while it is being read. */
  readonly open: { review: Review; content: DraftContent } | undefined;
  readonly asking: boolean;
  readonly sending: boolean;
  readonly error: Error | null;
  /** On a shared account: who is sending, while it is asked. */
  readonly pin: ReactElement | null;
  /** Keeps the draft, then asks main what would go out and whether it may. */
  ask(content: DraftContent): Promise<void>;
  send(overrides: Override[]): void;
  close(): void;
}

/** From "Review and send" to sent: what main says is shown, what main keeps is sent. */
export function useReview(saver: DraftSaver<DraftContent>): Reviewing {
  const [open, setOpen] = useState<{ review: Review; content: DraftContent }>();
  const [asking, setAsking] = useState(false);
  const sending = usePinned(useAct('messages.send'));
  const client = useQueryClient();
  const go = usePlace((state) => state.go);
  const say = useToasts((state) => state.say);

  async function ask(content: DraftContent): Promise<void> {
    if (asking) return;
    setAsking(true);
    try {
      saver.change(content);
      const state = await saver.flush();
      if (state.kind === 'failed') say(`It was not saved, so it cannot be sent: ${state.sentence}`);
      if (state.kind !== 'saved') return;
      const review = await call('messages.review', { id: saver.place().id });
      sending.reset();
      setOpen({ review, content });
    } catch (error) {
      if (error instanceof Error) say(sentenceOf(error));
    } finally {
      setAsking(false);
    }
  }
  return {
    open,
    asking,
    sending: sending.isPending,
    error: sending.error,
    pin: sending.question,
    ask,
    send(overrides) {
      const { id, version } = saver.place();
      sending.mutate(
        { id, version, overrides },
        {
          onSuccess: (message) => {
            client.setQueryData(['messages.get', { id }], message);
            go({ screen: 'compose', draftId: id, personId: null });
          },
        },
      );
    },
    close: () => setOpen(undefined),
  };
}

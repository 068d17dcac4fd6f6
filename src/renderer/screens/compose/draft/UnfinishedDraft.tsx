import { CHANNEL_WORDS } from '../../../../domain/messages/channel';
import type { Id } from '../../../../domain/identity';
import { relativeTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { useAct, useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { usePlace } from '../../../state/place';
import { useToasts } from '../../../state/toasts';

/** The last draft that was not finished, offered in one line: this person's where one is chosen, else the newest. */
export function UnfinishedDraft({ personId }: { personId: Id | null }) {
  const drafts = useAnswer('messages.drafts', {}).data ?? [];
  const discard = useAct('messages.discardDraft');
  const restore = useAct('messages.restoreDraft');
  const go = usePlace((state) => state.go);
  const say = useToasts((state) => state.say);
  const now = useNow();
  const theirs = personId === null ? drafts : drafts.filter((each) => each.personId === personId);
  // One that was stopped on its way comes first: somebody counts on it.
  const draft = theirs.find(({ problem }) => problem !== null) ?? theirs[0];
  if (draft === undefined) return null;
  const others = drafts.length - 1;

  function putAside(id: Id, version: number) {
    discard.mutate(
      { id, version },
      {
        onSuccess: (aside) =>
          say('The draft was put aside.', () => restore.mutate({ id: aside.id, version: aside.version })),
        onError: (error) => say(error.failure.message),
      },
    );
  }
  return (
    <section className="pw-unfinished" aria-label="Unfinished draft">
      <p>
        You have {CHANNEL_WORDS[draft.channel].one} unfinished
        {draft.personName !== null && ` to ${draft.personName}`}, saved {relativeTime(draft.saved.at, now)}:{' '}
        <q>{draft.opening.slice(0, 40)}</q>
        {draft.problem !== null && <strong className="pw-unfinished__problem"> {draft.problem}</strong>}
        {others > 0 && `, and ${others} more`}
      </p>
      <Button small onClick={() => go({ screen: 'compose', draftId: draft.id, personId: null })}>
        Carry on with it
      </Button>
      <Button kind="quiet" small onClick={() => putAside(draft.id, draft.version)}>
        Put it aside
      </Button>
      {others > 0 && (
        <Button kind="quiet" small onClick={() => go({ screen: 'messages', personId: null })}>
          All drafts
        </Button>
      )}
    </section>
  );
}

import { useAct, useAnswer } from '../../client/queries';
import { Button } from '../../components/Button';
import { ErrorSentence } from '../../components/ErrorSentence';
import { useToasts } from '../../state/toasts';

/** Asks GOV.UK Notify now for texts that people sent, where this desk takes them over; it does so by itself too. */
export function LookForTexts() {
  const on = useAnswer('arrived.list', {}).data?.on ?? false;
  const look = useAct('arrived.look');
  const say = useToasts((state) => state.say);
  if (!on) return null;
  return (
    <>
      <Button
        small
        busy={look.isPending}
        onClick={() =>
          look.mutate({}, { onSuccess: ({ problem }) => say(problem ?? 'Looked: what arrived stands here.') })
        }
      >
        Look for new texts
      </Button>
      <ErrorSentence error={look.error} />
    </>
  );
}

import { useState } from 'react';
import type { HandOffSettings } from '../../../contract/settings';
import { useSaveSettings } from '../../client/queries';
import { ErrorSentence } from '../../components/ErrorSentence';
import { TickField } from '../../components/TickField';
import { useToasts } from '../../state/toasts';

/** Programs beside the record that the sender sends by (P8). Kept at once: each is one tick. */
export function HandOffsForm({ handOffs }: { handOffs: HandOffSettings }) {
  const act = useSaveSettings('settings.saveHandOffs');
  const say = useToasts((state) => state.say);
  const [shown, setShown] = useState(handOffs);

  function allow(next: HandOffSettings): void {
    const before = shown;
    setShown(next);
    act.mutate(next, { onSuccess: () => say('Saved.'), onError: () => setShown(before) });
  }

  return (
    <>
      <p>
        Plainword writes, checks and records these messages; you send them in the other program, with the
        words on the clipboard.
      </p>
      <TickField
        id="hand-offs-annexe"
        checked={shown.annexe}
        onChange={(annexe) => allow({ ...shown, annexe })}
        label="Send texts and emails from the Communications Annexe"
      >
        It lies in the clinical record system, and keeps what it sent itself.
      </TickField>
      <TickField
        id="hand-offs-airmid"
        checked={shown.airmid}
        onChange={(airmid) => allow({ ...shown, airmid })}
        label="Send texts from Airmid"
      >
        For people who use the Airmid app.
      </TickField>
      <ErrorSentence error={act.error} />
    </>
  );
}

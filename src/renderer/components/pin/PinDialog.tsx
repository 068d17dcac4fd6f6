import { useEffect, useId, useRef, useState } from 'react';
import type { Id } from '../../../domain/identity';
import { useAnswer, useSaveSettings } from '../../client/queries';
import { Button } from '../Button';
import { Dialog } from '../Dialog';
import { ErrorSentence } from '../ErrorSentence';
import { NameAndPin } from './NameAndPin';
import { Form } from '../Form';
import { useRefusals } from '../use-refusals';

export interface PinDialogProps {
  /** It is them: the PIN stands for what is done next. */
  onSigned: () => void;
  onClose: () => void;
}

/** On an account that several people use: who is doing this, told by their PIN (P38). */
export function PinDialog({ onSigned, onClose }: PinDialogProps) {
  const form = useId();
  const idOf = (field: string) => `${form}-${field}`;
  const settings = useAnswer('settings.get', {});
  const colleagues = settings.data?.colleagues ?? [];
  const [chosen, setChosen] = useState<Id>();
  const [pin, setPin] = useState('');
  const pinInput = useRef<HTMLInputElement>(null);
  const refusals = useRefusals();
  const signIn = useSaveSettings('settings.signIn');
  const id = chosen ?? settings.data?.staff?.id ?? colleagues[0]?.id;
  useEffect(() => pinInput.current?.focus(), []);

  function submit(): void {
    if (id === undefined || signIn.isPending) return;
    refusals.clear();
    signIn.mutate(
      { id, pin },
      {
        onSuccess: onSigned,
        onError: (error) => {
          setPin('');
          refusals.take(error);
        },
      },
    );
  }
  return (
    <Dialog title="Who is doing this?" onClose={onClose}>
      <ErrorSentence error={settings.error} onRetry={() => void settings.refetch()} />
      <Form refusals={refusals} idOf={idOf} label="Who is doing this?" onSubmit={submit}>
        <p className="pw-dialog__body">
          Several people use this computer, and the record says who sent and who recorded a message.
        </p>
        <NameAndPin
          people={colleagues}
          id={id ?? ''}
          onId={setChosen}
          idField="id"
          pin={pin}
          onPin={setPin}
          refusals={refusals}
          idOf={idOf}
          pinInput={pinInput}
        />
        <div className="pw-actions">
          <Button type="submit" kind="primary" busy={signIn.isPending}>
            Go on
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </Form>
    </Dialog>
  );
}

import { useState } from 'react';
import { trustPhoneSettingsSchema, type Settings } from '../../../contract/settings';
import { useSaveSettings } from '../../client/queries';
import { TextField } from '../../components/Field';
import { Form } from '../../components/Form';
import { useRefusals } from '../../components/use-refusals';
import { useToasts } from '../../state/toasts';
import { ConnectionTest } from './ConnectionTest';

const idOf = (field: string) => `phone-${field}`;

/** The phone texts are keyed into by hand (P12). */
export function TrustPhoneForm({ trustPhone }: { trustPhone: Settings['trustPhone'] }) {
  const [number, setNumber] = useState(trustPhone?.number ?? '');
  const refusals = useRefusals();
  const act = useSaveSettings('settings.saveTrustPhone');
  const say = useToasts((state) => state.say);

  function submit() {
    const read = refusals.check(trustPhoneSettingsSchema, { number });
    if (read === undefined || act.isPending) return;
    act.mutate(read, {
      onSuccess: (saved) => {
        setNumber(saved.trustPhone?.number ?? '');
        say('Trust phone saved.');
      },
      onError: refusals.take,
    });
  }

  return (
    <Form label="Trust phone" refusals={refusals} idOf={idOf} onSubmit={submit}>
      <TextField
        id={idOf('number')}
        label="Number of the Trust phone"
        hint="Plainword shows the number and the text, you key them in and say when it went"
        width={20}
        inputMode="tel"
        error={refusals.of('number')}
        value={number}
        onChange={setNumber}
      />
      <ConnectionTest
        carrier="trust-phone"
        of="Trust phone"
        unsaved={number !== (trustPhone?.number ?? '') || trustPhone === null}
        saving={act.isPending}
      />
    </Form>
  );
}

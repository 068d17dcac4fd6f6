import { useEffect, useRef, useState } from 'react';
import { newContactPointSchema } from '../../../domain/people/contact-point';
import type { Channel } from '../../../domain/messages/channel';
import type { Person } from '../../../domain/people/person';
import { useAct } from '../../client/queries';
import { Button } from '../../components/Button';
import { TextField } from '../../components/Field';
import { Form } from '../../components/Form';
import { Segmented } from '../../components/Segmented';
import { useRefusals } from '../../components/use-refusals';
import { useToasts } from '../../state/toasts';

const CHANNELS = [
  { value: 'sms', label: 'Mobile number' },
  { value: 'email', label: 'Email address' },
] as const satisfies readonly { value: Channel; label: string }[];

const idOf = (field: string) => `contact-${field}`;

/** Adds a number or an address; what a message could not reach is refused with the reason. */
export function AddContactPoint({ person, onDone }: { person: Person; onDone: () => void }) {
  const [channel, setChannel] = useState<Channel>('sms');
  const [value, setValue] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const say = useToasts((state) => state.say);
  const refusals = useRefusals();
  const act = useAct('people.addContactPoint');
  useEffect(() => input.current?.focus(), []);

  function submit() {
    const point = refusals.check(newContactPointSchema, { channel, value });
    if (point === undefined || act.isPending) return;
    act.mutate(
      { personId: person.id, point },
      {
        onSuccess: () => {
          say('Added. Next: record what the person agreed to.');
          onDone();
        },
        onError: refusals.take,
      },
    );
  }

  return (
    <Form label="Add a number or address" refusals={refusals} idOf={idOf} onSubmit={submit}>
      <Segmented
        legend="What is it?"
        legendHidden
        value={channel}
        choices={CHANNELS}
        onChange={(next) => {
          setChannel(next);
          refusals.clear();
        }}
      />
      <TextField
        id={idOf('value')}
        label={channel === 'sms' ? 'Mobile number' : 'Email address'}
        hint={
          channel === 'sms' ? 'A UK mobile, such as 07700 900123' : 'One address, such as name@example.org'
        }
        width={30}
        inputMode={channel === 'sms' ? 'tel' : 'email'}
        inputRef={input}
        error={refusals.of('value')}
        value={value}
        onChange={setValue}
      />
      <div className="pw-actions">
        <Button type="submit" kind="primary" busy={act.isPending}>
          Add
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </Form>
  );
}

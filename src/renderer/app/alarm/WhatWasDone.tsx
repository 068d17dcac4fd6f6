import { useEffect, useState } from 'react';
import { contract } from '../../../contract/index';
import type { ReplyAbout } from '../../../domain/replies/reply';
import { useAct } from '../../client/queries';
import { Button } from '../../components/Button';
import { TextField } from '../../components/Field';
import { Form } from '../../components/Form';
import { useRefusals } from '../../components/use-refusals';
import { useToasts } from '../../state/toasts';

/** Somebody sees to it, or knows that it is no emergency. */
export type Seeing = 'seeing' | 'not';

const WORDS = {
  seeing: {
    label: 'What did you do?',
    hint: 'Such as “called 999, they are on their way”. It is kept with your name and the time.',
    usual: ['Called 999', 'Called them', 'Told the clinician on duty'],
    before: '',
  },
  not: {
    label: 'How do you know?',
    hint: 'Such as “called them, they are well”. It is kept with your name and the time.',
    usual: ['Called them, they are well', 'It speaks of something long past'],
    before: 'Not an emergency: ',
  },
} as const;

const idOf = (field: string) => `alarm-${field}`;

export interface WhatWasDoneProps {
  about: ReplyAbout;
  seeing: Seeing;
  onBack: () => void;
}

/** What was done about an emergency, in a few words: only that ends its ringing (P27). */
export function WhatWasDone({ about, seeing, onBack }: WhatWasDoneProps) {
  const [did, setDid] = useState('');
  const refusals = useRefusals();
  const act = useAct('replies.alarmSeen');
  const say = useToasts((state) => state.say);
  const { label, hint, usual, before } = WORDS[seeing];
  useEffect(() => document.getElementById(idOf('did'))?.focus(), []);

  function submit(): void {
    const given = did.trim() === '' ? '' : `${before}${did}`;
    const input = refusals.check(contract['replies.alarmSeen'].input, { about, did: given });
    if (input === undefined || act.isPending) return;
    act.mutate(input, {
      onSuccess: () => say('Kept, with your name and the time. Write it into the record too.'),
      onError: refusals.take,
    });
  }
  return (
    <Form label={label} refusals={refusals} idOf={idOf} onSubmit={submit}>
      <TextField
        id={idOf('did')}
        label={label}
        hint={hint}
        maxLength={250}
        error={refusals.of('did')}
        value={did}
        onChange={setDid}
      />
      <div className="pw-rows__actions pw-alarm__usual">
        {usual.map((words) => (
          <Button
            key={words}
            small
            onClick={() => {
              setDid(words);
              document.getElementById(idOf('did'))?.focus();
            }}
          >
            {words}
          </Button>
        ))}
      </div>
      <div className="pw-actions">
        <Button type="submit" kind="primary" busy={act.isPending}>
          Keep it
        </Button>
        <Button onClick={onBack}>Back</Button>
      </div>
    </Form>
  );
}

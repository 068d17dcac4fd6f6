import { useEffect, useRef } from 'react';
import type { Channel } from '../../../../domain/messages/channel';
import { TextField } from '../../Field';
import { Segmented } from '../../Segmented';
import type { NewContactPointForm } from './use-new-contact-point';

const CHANNELS = [
  { value: 'sms', label: 'Mobile number' },
  { value: 'email', label: 'Email address' },
] as const satisfies readonly { value: Channel; label: string }[];

const WORDS = {
  sms: { label: 'Mobile number', hint: 'A UK mobile, such as 07700 900123', inputMode: 'tel' },
  email: { label: 'Email address', hint: 'One address, such as name@example.org', inputMode: 'email' },
} as const satisfies Record<Channel, { label: string; hint: string; inputMode: 'tel' | 'email' }>;

export const idOfPointField = (field: string) => `contact-${field}`;

/** What a new number or address is, and it itself: the keyboard is there at once. */
export function ContactPointFields({ form }: { form: NewContactPointForm }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <>
      <Segmented
        legend="What is it?"
        legendHidden
        value={form.channel}
        choices={CHANNELS}
        onChange={form.chooseChannel}
      />
      <TextField
        id={idOfPointField('value')}
        {...WORDS[form.channel]}
        width={30}
        inputRef={input}
        error={form.refusals.of('value')}
        value={form.value}
        onChange={form.write}
      />
    </>
  );
}

import { useEffect, useState } from 'react';
import { soleNhsNumber } from '../../domain/people/nhs-number';
import { call } from '../client/call';
import { sentenceOf } from '../components/ErrorSentence';
import { usePlace } from '../state/place';
import { placeOfPerson } from '../state/person-place';
import { useToasts } from '../state/toasts';
import { dialogIsOpen, isEditable } from './editable';

export interface PastedPerson {
  /** The pasted NHS number that nobody here has, ten digits. */
  readonly unknown: string | undefined;
  forget(): void;
}

/** Opens the person whose NHS number is pasted anywhere but in a field; the fields that find people do it themselves. */
export function usePastedPerson(): PastedPerson {
  const go = usePlace((state) => state.go);
  const say = useToasts((state) => state.say);
  const [unknown, setUnknown] = useState<string>();
  useEffect(() => {
    async function open(nhsNumber: string) {
      const found = await call('people.find', { query: nhsNumber });
      const person = found.find((one) => one.nhsNumber === nhsNumber);
      if (person === undefined) setUnknown(nhsNumber);
      else go(placeOfPerson(usePlace.getState().place, person.id));
    }
    function onPaste(event: ClipboardEvent) {
      if (event.defaultPrevented || dialogIsOpen() || isEditable(event.target)) return;
      const nhsNumber = soleNhsNumber(event.clipboardData?.getData('text/plain') ?? '');
      if (nhsNumber === undefined) return;
      event.preventDefault();
      open(nhsNumber).catch((error: unknown) => {
        if (error instanceof Error) say(sentenceOf(error));
      });
    }
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [go, say]);
  return { unknown, forget: () => setUnknown(undefined) };
}

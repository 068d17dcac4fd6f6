import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { appEventSchema } from '../../contract/events';
import { invalidateAfter } from '../client/queries';
import { usePlace } from '../state/place';
import { useToasts } from '../state/toasts';

/** Listens to main: what changed there is read again; a person asked for by the global shortcut opens. */
export function useMainEvents(): void {
  const client = useQueryClient();
  const go = usePlace((state) => state.go);
  const say = useToasts((state) => state.say);
  useEffect(
    () =>
      window.plainword.onEvent((received) => {
        const { data: event } = appEventSchema.safeParse(received);
        if (event === undefined) return;
        invalidateAfter(client, event);
        if (event.kind !== 'person-asked') return;
        if (event.personId !== null) go({ screen: 'compose', draftId: null, personId: event.personId });
        if (event.sentence !== null) say(event.sentence);
      }),
    [client, go, say],
  );
}

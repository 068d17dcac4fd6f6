import { v7 as newId } from 'uuid';
import { longDate } from '../../../domain/time/spoken';
import { londonTime } from '../../../domain/time/moment';
import { CARRIERS_OF } from '../../../domain/messages/channel';
import { isHandOff } from '../../../domain/messages/hand-off';
import type { CallFailed } from '../../client/call';
import { useCurrentService } from '../../client/current-service';
import { useNow } from '../../client/desk';
import { useAct, useAnswer } from '../../client/queries';
import { usePlace } from '../../state/place';

/** Begins a list: it is kept at once, and opens. */
export function useNewBatch(): { make: () => void; busy: boolean; error: CallFailed | null } {
  const go = usePlace((state) => state.go);
  const { service } = useCurrentService();
  const ready = useAnswer('settings.get', {}).data?.ready ?? [];
  const now = useNow();
  const save = useAct('batches.save');
  return {
    busy: save.isPending || service === undefined,
    error: save.error,
    make: () => {
      if (service === undefined) return;
      const carriers = CARRIERS_OF.sms.filter((each) => !isHandOff(each));
      const carrier = carriers.find((each) => ready.includes(each)) ?? 'govuk-notify';
      const content = {
        name: `List of ${longDate(londonTime(now))}`,
        serviceId: service.id,
        channel: 'sms' as const,
        carrier,
        purpose: null,
        subject: '',
        text: '',
        template: null,
      };
      save.mutate(
        { id: newId(), version: 0, content },
        { onSuccess: ({ batch }) => go({ screen: 'many', batchId: batch.id }) },
      );
    },
  };
}

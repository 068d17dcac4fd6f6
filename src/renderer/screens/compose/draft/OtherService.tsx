import type { Service } from '../../../../domain/services/service';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';

export interface OtherServiceProps {
  service: Service;
  current: Service;
  onMove: () => void;
}

/** The message was begun for another service than the one chosen in the header: nothing moves by itself. */
export function OtherService({ service, current, onMove }: OtherServiceProps) {
  return (
    <Notice
      tone="need"
      live
      actions={
        <Button small onClick={onMove}>
          Send it from {current.name}
        </Button>
      }
    >
      This message is from {service.name}, and goes from its mailbox and with its footer.
    </Notice>
  );
}

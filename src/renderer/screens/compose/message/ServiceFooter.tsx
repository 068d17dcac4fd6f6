import type { Channel } from '../../../../domain/messages/channel';
import type { Service } from '../../../../domain/services/service';

/** What the service adds beneath each message (P14, P27): in sight, and not to be written again. */
export function ServiceFooter({ channel, service }: { channel: Channel; service: Service }) {
  const footer = (channel === 'sms' ? service.smsFooter : service.emailFooter).trim();
  return (
    <p className="pw-footer" translate="no">
      <span className="pw-footer__label">Added by the service:</span>{' '}
      {footer === '' ? 'nothing; write one in the service’s settings.' : footer}
    </p>
  );
}

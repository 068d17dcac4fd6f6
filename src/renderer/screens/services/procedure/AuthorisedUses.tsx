import { useState } from 'react';
import { CHANNEL_WORDS } from '../../../../domain/messages/channel';
import type { Service } from '../../../../domain/services/service';
import { londonDate } from '../../../../domain/time/moment';
import { useNow } from '../../../client/desk';
import { Button } from '../../../components/Button';
import { Chip } from '../../../components/Chip';
import { useToasts } from '../../../state/toasts';
import { dayWords } from '../date-lines';
import { AuthoriseUseForm } from './AuthoriseUseForm';

/** The uses the policy does not list that the service manager authorised once (P6). */
export function AuthorisedUses({ service }: { service: Service }) {
  const [adding, setAdding] = useState(false);
  const say = useToasts((state) => state.say);
  const today = londonDate(useNow());
  return (
    <>
      {service.authorisedUses.length > 0 && (
        <ul className="pw-uses" aria-label="Authorised uses">
          {service.authorisedUses.map(({ id, what, channel, until, authorised }) => (
            <li key={id}>
              {what} ({CHANNEL_WORDS[channel].many}), authorised by {authorised.name}, {authorised.reference}{' '}
              <Chip tone={until < today ? 'no' : 'ok'}>
                {until < today ? 'Ended on' : 'Until'} {dayWords(until)}
              </Chip>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <AuthoriseUseForm
          service={service}
          onSaved={() => {
            say('Authorised use saved.');
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <Button small aria-label={`Add an authorised use to ${service.name}`} onClick={() => setAdding(true)}>
          Add an authorised use
        </Button>
      )}
    </>
  );
}

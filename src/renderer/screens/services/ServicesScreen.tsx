import { useState } from 'react';
import type { Service } from '../../../domain/services/service';
import { useAnswer } from '../../client/queries';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { ErrorSentence } from '../../components/ErrorSentence';
import { ScreenTitle } from '../../components/ScreenTitle';
import { useToasts } from '../../state/toasts';
import { EditService } from './EditService';
import { ServiceCard } from './ServiceCard';
import { ServiceForm } from './ServiceForm';

/** The services messages are written for. */
export function ServicesScreen() {
  const answer = useAnswer('services.list', {});
  const say = useToasts((state) => state.say);
  const [adding, setAdding] = useState(false);
  /** As it was read when the editing began. */
  const [editing, setEditing] = useState<Service>();

  function saved({ name }: Service) {
    say(`${name} saved.`);
    setAdding(false);
    setEditing(undefined);
  }

  return (
    <div className="pw-screen">
      <div className="pw-screen__head">
        <ScreenTitle title="Services" />
        {!adding && (
          <Button kind="primary" onClick={() => setAdding(true)}>
            Add a service
          </Button>
        )}
      </div>
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      {adding && (
        <Card title="New service">
          <ServiceForm save="Add this service" onSaved={saved} onCancel={() => setAdding(false)} />
        </Card>
      )}
      {answer.data?.length === 0 && !adding && (
        <Card>
          <EmptyState title="No service yet">
            Every message is written for a service. Add yours first.
          </EmptyState>
        </Card>
      )}
      {answer.data?.map((service) =>
        editing?.id === service.id ? (
          <EditService
            key={`${service.id} ${editing.version}`}
            service={editing}
            newest={() =>
              answer.refetch().then(({ data }) => setEditing(data?.find(({ id }) => id === service.id)))
            }
            onSaved={saved}
            onCancel={() => setEditing(undefined)}
          />
        ) : (
          <ServiceCard key={service.id} service={service} onEdit={() => setEditing(service)} />
        ),
      )}
    </div>
  );
}

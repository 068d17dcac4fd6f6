import type { Service } from '../../../domain/services/service';
import { Card } from '../../components/Card';
import { ServiceForm } from './ServiceForm';

export interface EditServiceProps {
  /** The version being changed. */
  service: Service;
  /** Reads the newer version, when someone else changed it meanwhile. */
  newest: () => Promise<void>;
  onSaved: (service: Service) => void;
  onCancel: () => void;
}

/** Changes a service in place. */
export function EditService({ service, newest, onSaved, onCancel }: EditServiceProps) {
  return (
    <Card title={`Edit ${service.name}`}>
      <ServiceForm
        service={service}
        save="Save changes"
        onSaved={onSaved}
        onCancel={onCancel}
        onLoadNewer={() => void newest()}
      />
    </Card>
  );
}

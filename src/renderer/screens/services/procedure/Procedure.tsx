import { useState } from 'react';
import type { Service } from '../../../../domain/services/service';
import { useToasts } from '../../../state/toasts';
import { Button } from '../../../components/Button';
import { ApprovalForm } from './ApprovalForm';
import { AuthorisedUses } from './AuthorisedUses';
import { SetUpSteps } from './SetUpSteps';
import { SopForm } from './SopForm';
import './procedure.css';

/** How far a service is with being allowed to send, and the forms that take it further (P9, P17, P40). */
export function Procedure({ service }: { service: Service }) {
  const [open, setOpen] = useState<'sop' | 'approval'>();
  const say = useToasts((state) => state.say);
  const close = () => setOpen(undefined);
  const saved = (sentence: string) => () => {
    say(sentence);
    close();
  };
  return (
    <section className="pw-procedure" aria-label={`Procedure of ${service.name}`}>
      <h3 className="pw-procedure__title">Its procedure</h3>
      <SetUpSteps service={service} />
      {open === undefined && (
        <div className="pw-actions">
          <Button small aria-label={`Write the procedure of ${service.name}`} onClick={() => setOpen('sop')}>
            Procedure
          </Button>
          <Button small aria-label={`Approval of ${service.name}`} onClick={() => setOpen('approval')}>
            Approval
          </Button>
        </div>
      )}
      {open === 'sop' && (
        <SopForm
          key={service.version}
          service={service}
          onSaved={saved('Procedure saved.')}
          onCancel={close}
        />
      )}
      {open === 'approval' && (
        <ApprovalForm
          key={service.version}
          service={service}
          onSaved={saved('Approval saved.')}
          onCancel={close}
        />
      )}
      <AuthorisedUses service={service} />
    </section>
  );
}

import { useState } from 'react';
import { serviceDetailsSchema, type Service } from '../../../../domain/services/service';
import { canBeApproved } from '../../../../domain/services/set-up';
import { sopApprovalSchema } from '../../../../domain/services/sop';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { TextField } from '../../../components/Field';
import { Form } from '../../../components/Form';
import { Notice } from '../../../components/Notice';
import { useRefusals } from '../../../components/use-refusals';
import { NO_REFERENCE, ReferenceFields } from './ReferenceFields';

export interface ApprovalFormProps {
  service: Service;
  onSaved: () => void;
  onCancel: () => void;
}

const idOf = (field: string) => `approval-${field}`;

/** The approval of a procedure: approver, Data Privacy and DPIA, each with reference, name and date (P17). */
export function ApprovalForm({ service, onSaved, onCancel }: ApprovalFormProps) {
  const [draft, setDraft] = useState(
    () =>
      service.sop.approval ?? {
        approver: NO_REFERENCE,
        dataPrivacy: NO_REFERENCE,
        dpia: NO_REFERENCE,
        reviewBy: '',
      },
  );
  const refusals = useRefusals();
  const edit = useAct('services.edit');

  if (!canBeApproved(service.sop)) {
    return (
      <Notice tone="need" actions={<Button onClick={onCancel}>Close</Button>}>
        Answer the six questions of the procedure first, and say which channels and uses it covers.
      </Notice>
    );
  }

  function submit() {
    const approval = refusals.check(sopApprovalSchema, draft);
    if (approval === undefined || edit.isPending) return;
    const { id, version } = service;
    const details = serviceDetailsSchema.parse({ ...service, sop: { ...service.sop, approval } });
    edit.mutate({ id, version, details }, { onSuccess: onSaved, onError: refusals.take });
  }

  return (
    <Form refusals={refusals} idOf={idOf} label={`Approval of ${service.name}`} onSubmit={submit}>
      <ReferenceFields
        id={idOf('approver')}
        legend="Approved by"
        value={draft.approver}
        error={refusals.of('approver')}
        onChange={(approver) => setDraft({ ...draft, approver })}
      />
      <ReferenceFields
        id={idOf('dataPrivacy')}
        legend="Agreed by the Data Privacy team"
        value={draft.dataPrivacy}
        error={refusals.of('dataPrivacy')}
        onChange={(dataPrivacy) => setDraft({ ...draft, dataPrivacy })}
      />
      <ReferenceFields
        id={idOf('dpia')}
        legend="Data protection impact assessment"
        value={draft.dpia}
        error={refusals.of('dpia')}
        onChange={(dpia) => setDraft({ ...draft, dpia })}
      />
      <TextField
        id={idOf('reviewBy')}
        label="To be reviewed by"
        type="date"
        error={refusals.of('reviewBy')}
        value={draft.reviewBy}
        onChange={(reviewBy) => setDraft({ ...draft, reviewBy })}
      />
      <div className="pw-actions">
        <Button type="submit" kind="primary" busy={edit.isPending}>
          Save the approval
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </Form>
  );
}

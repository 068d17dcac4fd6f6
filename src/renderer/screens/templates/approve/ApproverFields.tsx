import type { Colleague } from '../../../../contract/templates';
import { SelectField, TextField } from '../../../components/Field';
import type { Refusals } from '../../../components/use-refusals';
import type { ApproverDraft } from './approver-draft';

export interface ApproverFieldsProps {
  draft: ApproverDraft;
  /** Those who may sign in with a PIN. */
  colleagues: readonly Colleague[];
  refusals: Refusals;
  onChange: (change: Partial<ApproverDraft>) => void;
}

/** What proves who approves: a colleague's PIN, or a name with its date. */
export function ApproverFields({ draft, colleagues, refusals, onChange }: ApproverFieldsProps) {
  if (draft.kind === 'here') return null;
  if (draft.kind === 'colleague') {
    return (
      <div className="pw-form__row">
        <SelectField
          id="approve-staffId"
          label="Who approves"
          error={refusals.of('staffId')}
          value={draft.staffId}
          onChange={(staffId) => onChange({ staffId })}
        >
          <option value="">Choose</option>
          {colleagues.map(({ id, name, role }) => (
            <option key={id} value={id}>
              {name}, {role}
            </option>
          ))}
        </SelectField>
        <TextField
          id="approve-pin"
          label="Their PIN"
          type="password"
          inputMode="numeric"
          width={10}
          error={refusals.of('pin')}
          value={draft.pin}
          onChange={(pin) => onChange({ pin })}
        />
      </div>
    );
  }
  return (
    <>
      <p>They have read these words as they stand here, and said yes: on paper, by email or in a meeting.</p>
      <div className="pw-form__row">
        <TextField
          id="approve-name"
          label="Name of who approved"
          error={refusals.of('name')}
          value={draft.name}
          onChange={(name) => onChange({ name })}
        />
        <TextField
          id="approve-role"
          label="Their role"
          error={refusals.of('role')}
          value={draft.role}
          onChange={(role) => onChange({ role })}
        />
        <TextField
          id="approve-date"
          label="On"
          type="date"
          error={refusals.of('date')}
          value={draft.date}
          onChange={(date) => onChange({ date })}
        />
      </div>
    </>
  );
}

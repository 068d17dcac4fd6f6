import type { MergeField } from '../../../../domain/templates/merge-field';
import { Button } from '../../../components/Button';

export interface FieldButtonsProps {
  fields: readonly MergeField[];
  /** Puts a field where the cursor is. */
  onPut: (field: MergeField) => void;
}

/** The fields that may be put in, a button each. */
export function FieldButtons({ fields, onPut }: FieldButtonsProps) {
  return (
    <div className="pw-many__fields" role="group" aria-label="Put in a field">
      {fields.map((field) => (
        <Button key={field} small onClick={() => onPut(field)}>
          {`((${field}))`}
        </Button>
      ))}
    </div>
  );
}

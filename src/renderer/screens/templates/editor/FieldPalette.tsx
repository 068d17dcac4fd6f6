import { useEffect, useEffectEvent } from 'react';
import { dialogIsOpen } from '../../../app/editable';
import { FIELD_MEANINGS, type MergeField } from '../../../../domain/templates/merge-field';
import { Button } from '../../../components/Button';
import { Keys } from '../../../components/Keys';

/** The keys that put a field in, each with Alt. */
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

export interface FieldPaletteProps {
  /** Those that the policy lets stand on the channel. */
  fields: readonly MergeField[];
  onInsert: (field: MergeField) => void;
}

/** The fields that may be put in, by button or key. */
export function FieldPalette({ fields, onInsert }: FieldPaletteProps) {
  const press = useEffectEvent((event: KeyboardEvent): boolean => {
    const field = fields[KEYS.indexOf(event.key)];
    if (!event.altKey || event.ctrlKey || event.metaKey || !KEYS.includes(event.key) || field === undefined)
      return false;
    onInsert(field);
    return true;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.isComposing || dialogIsOpen()) return;
      if (press(event)) event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <div className="pw-templates__palette" role="group" aria-label="Put in a field">
      {fields.map((field, index) => (
        <Button
          key={field}
          small
          title={`${FIELD_MEANINGS[field].says}, such as “${FIELD_MEANINGS[field].example}”`}
          onClick={() => onInsert(field)}
        >
          {field}
          {KEYS[index] !== undefined && <Keys keys={`Alt ${KEYS[index]}`} quiet />}
        </Button>
      ))}
    </div>
  );
}

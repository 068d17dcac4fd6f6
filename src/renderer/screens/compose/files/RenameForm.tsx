import { useState } from 'react';
import { MAX_NAME } from '../../../../domain/files/file-name';
import { Button } from '../../../components/Button';
import { TextField } from '../../../components/Field';

export interface RenameFormProps {
  id: string;
  name: string;
  /** The name it is to have; nothing where it keeps its own. */
  onDone: (name: string | undefined) => void;
}

/** Another name for a file. Escape keeps the one it has. */
export function RenameForm({ id, name, onDone }: RenameFormProps) {
  const [typed, setTyped] = useState(name);
  const isNew = typed.trim() !== '' && typed !== name;
  return (
    // The key of the field in it: the form itself takes none.
    <div
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onDone(undefined);
      }}
    >
      <form
        className="pw-file__rename"
        aria-label={`Rename ${name}`}
        onSubmit={(event) => {
          event.preventDefault();
          onDone(isNew ? typed : undefined);
        }}
      >
        <TextField
          id={`rename-${id}`}
          label={`New name for ${name}`}
          value={typed}
          maxLength={MAX_NAME}
          onChange={setTyped}
        />
        <Button type="submit" small>
          Rename
        </Button>
        <Button kind="quiet" small onClick={() => onDone(undefined)}>
          Keep the name
        </Button>
      </form>
    </div>
  );
}

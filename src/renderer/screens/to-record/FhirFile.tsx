import type { EntryView } from '../../../contract/record';
import { useAct } from '../../client/queries';
import { Button } from '../../components/Button';
import { ErrorSentence } from '../../components/ErrorSentence';

/** The entry as a file that other systems read. It can be saved once the entry was copied: before that it may change. */
export function FhirFile({ entry }: { entry: Pick<EntryView, 'id' | 'copied'> }) {
  const save = useAct('record.exportFhir');
  return (
    <div className="pw-entry__file">
      <div className="pw-actions">
        <Button
          kind="quiet"
          small
          busy={save.isPending}
          onClick={() => save.mutate({ id: entry.id })}
          {...(entry.copied === null && { disabled: true, 'aria-describedby': `fhir-${entry.id}` })}
        >
          Save as a FHIR file
        </Button>
        {entry.copied === null && (
          <span id={`fhir-${entry.id}`} className="pw-soft">
            Copy the entry first: until then it may change.
          </span>
        )}
        <output>
          {save.isSuccess &&
            `Saved among your downloads as “${save.data.name}”. It holds the person’s name and number: delete it once it was taken over.`}
        </output>
      </div>
      <ErrorSentence error={save.error} />
    </div>
  );
}

import { useId, useState } from 'react';
import type { IncidentField } from '../../../../contract/replies';
import type { ReplyAbout } from '../../../../domain/replies/reply';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ErrorSentence } from '../../../components/ErrorSentence';

interface LockedFieldProps {
  field: IncidentField;
  copied: boolean;
  /** It is what would be pasted now. */
  last: boolean;
  busy: boolean;
  onCopy: () => void;
}

/** How many lines a field shows at once; a long one scrolls. */
function rowsOf(value: string): number {
  const lines = value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 60)), 0);
  return Math.min(lines, 8);
}

/** One field as it is to stand in the report: to be selected and copied, not to be written in. */
function LockedField({ field: { name, value }, copied, last, busy, onCopy }: LockedFieldProps) {
  const id = useId();
  return (
    <div className="pw-incident__field">
      <label htmlFor={id}>{name}</label>
      <textarea
        id={id}
        className="nhsuk-textarea"
        readOnly
        dir="auto"
        translate="no"
        rows={rowsOf(value)}
        value={value}
      />
      <Button
        small
        busy={busy}
        aria-label={copied ? `Copy again: ${name}` : `Copy: ${name}`}
        onClick={onCopy}
      >
        {copied ? 'Copy again' : 'Copy'}
      </Button>
      <span className="pw-incident__state">{copied && (last ? '✓ Copied, ready to paste' : '✓ Copied')}</span>
    </div>
  );
}

/** All of them, for a system that takes one long text. */
const ALL = '';

/** The fields of an incident report, to be copied one by one, each saying whether it was (P34). */
export function IncidentFields({ about, fields }: { about: ReplyAbout; fields: readonly IncidentField[] }) {
  const act = useAct('replies.copyIncident');
  const [copied, setCopied] = useState<readonly string[]>([]);
  const last = copied.at(-1);

  function copy(name: string): void {
    if (act.isPending) return;
    act.mutate(
      { about, field: name === ALL ? null : name },
      { onSuccess: () => setCopied((before) => [...before.filter((each) => each !== name), name]) },
    );
  }
  const left = fields.filter(({ name }) => !copied.includes(name)).length;
  return (
    <section aria-label="Fields of the report">
      <ErrorSentence error={act.error} />
      <div className="pw-incident__head">
        <p role="status">
          {last === ALL
            ? 'All fields are on the clipboard.'
            : `${fields.length - left} of ${fields.length} copied${last === undefined ? '' : `: ${last} is on the clipboard`}`}
        </p>
        <Button small busy={act.isPending} onClick={() => copy(ALL)}>
          Copy all
        </Button>
      </div>
      {fields.map((field) => (
        <LockedField
          key={field.name}
          field={field}
          copied={copied.includes(field.name)}
          last={last === field.name}
          busy={act.isPending}
          onCopy={() => copy(field.name)}
        />
      ))}
    </section>
  );
}

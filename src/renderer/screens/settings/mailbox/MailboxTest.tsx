import { useEffect, useState } from 'react';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { Notice } from '../../../components/Notice';

export interface MailboxTestProps {
  /** Whether something typed is not saved yet: the test takes what is saved. */
  unsaved: boolean;
  saving: boolean;
}

/** Saves and tests: the two buttons of the mailbox, and in words what the test found. */
export function MailboxTest({ unsaved, saving }: MailboxTestProps) {
  const act = useAct('mailbox.test');
  const [mustSave, setMustSave] = useState(false);
  const { data: report, reset, mutate, isPending } = act;
  useEffect(() => {
    // What was found of the old settings says nothing about the new ones.
    if (unsaved) reset();
  }, [unsaved, reset]);
  return (
    <>
      <div className="pw-actions">
        <Button type="submit" kind="primary" busy={saving} aria-label="Save shared mailbox">
          Save
        </Button>
        <Button
          busy={isPending}
          aria-label="Test connection: shared mailbox"
          onClick={() => {
            setMustSave(unsaved);
            if (!unsaved) mutate({});
          }}
        >
          {isPending ? 'Testing…' : 'Test connection'}
        </Button>
      </div>
      <div className="pw-report" role="status">
        {mustSave && unsaved && !saving && (
          <Notice tone="need">Save first: the test uses what is saved.</Notice>
        )}
        {isPending && <p className="pw-soft">Trying to connect. This can take half a minute.</p>}
        {!isPending && report !== undefined && (
          <Notice tone={report.ok ? 'ok' : 'no'}>{report.sentence}</Notice>
        )}
      </div>
      <ErrorSentence error={act.error} />
    </>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { Carrier } from '../../../domain/messages/channel';
import { useAct } from '../../client/queries';
import { Button } from '../../components/Button';
import { ErrorSentence } from '../../components/ErrorSentence';
import { Notice } from '../../components/Notice';
import { HealthLine } from './HealthLine';

export interface ConnectionTestProps {
  carrier: Carrier;
  /** Said with the button, for screen readers: there is one on each card. */
  of: string;
  /** Whether something typed is not saved yet: the test takes what is saved. */
  unsaved: boolean;
  /** The button that saves stands beside the one that tests. */
  saving: boolean;
}

/** Saves and tests: the two buttons of a connection, and in words what the test found. */
export function ConnectionTest({ carrier, of, unsaved, saving }: ConnectionTestProps) {
  const act = useAct('settings.test');
  const [mustSave, setMustSave] = useState(false);
  /** Asked for while it is being saved: it begins once nothing is unsaved any more. */
  const whenSaved = useRef(false);
  const { data: report, reset, mutate } = act;
  useEffect(() => {
    if (!whenSaved.current || saving || unsaved) return;
    whenSaved.current = false;
    mutate({ carrier });
  }, [saving, unsaved, mutate, carrier]);
  useEffect(() => {
    // What was found of the old settings says nothing about the new ones.
    if (unsaved) reset();
  }, [unsaved, reset]);
  return (
    <>
      <div className="pw-actions">
        <Button type="submit" kind="primary" busy={saving} aria-label={`Save ${of}`}>
          Save
        </Button>
        <Button
          busy={act.isPending}
          aria-label={`Test connection: ${of}`}
          onClick={() => {
            setMustSave(unsaved);
            if (saving) whenSaved.current = true;
            else if (!unsaved) mutate({ carrier });
          }}
        >
          {act.isPending ? 'Testing…' : 'Test connection'}
        </Button>
      </div>
      <div className="pw-report" role="status">
        {mustSave && unsaved && !saving && (
          <Notice tone="need">Save first: the test uses what is saved.</Notice>
        )}
        {act.isPending && <p className="pw-soft">Trying to connect. This can take half a minute.</p>}
        {!act.isPending && report !== undefined && (
          <Notice tone={report.ok ? 'ok' : 'no'}>{report.sentence}</Notice>
        )}
      </div>
      {!act.isPending && report === undefined && <HealthLine carrier={carrier} />}
      <ErrorSentence error={act.error} />
    </>
  );
}

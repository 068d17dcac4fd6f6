import { useState } from 'react';
import type { Finding } from '../../../../domain/checks/finding';
import { mayOverride } from '../../../../domain/policy/override';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { KeepForm } from '../findings/KeepForm';

export interface StillStopsProps {
  findings: readonly Finding[];
  onKeep: (finding: Finding, reason: string) => void;
  /** Back to the text, at the finding. */
  onChange: (finding: Finding) => void;
}

/** What main found that still stops the message: to be changed, or kept with a reason where the policy allows it. */
export function StillStops({ findings, onKeep, onChange }: StillStopsProps) {
  const [keeping, setKeeping] = useState<Finding>();
  return findings.map((finding) => (
    <Notice key={`${finding.field} ${finding.start} ${finding.rule}`} tone="no">
      <p>
        <b>{finding.text}</b> {finding.message} <span className="pw-clause">{finding.clause}</span>
      </p>
      {keeping === finding ? (
        <KeepForm
          finding={finding}
          onKeep={(reason) => {
            setKeeping(undefined);
            onKeep(finding, reason);
          }}
          onCancel={() => setKeeping(undefined)}
        />
      ) : (
        <div className="pw-actions">
          <Button small onClick={() => onChange(finding)}>
            Change it
          </Button>
          {mayOverride(finding) && (
            <Button kind="quiet" small onClick={() => setKeeping(finding)}>
              Keep…
            </Button>
          )}
        </div>
      )}
    </Notice>
  ));
}

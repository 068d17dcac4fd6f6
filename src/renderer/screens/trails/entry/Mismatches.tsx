import type { ReactNode } from 'react';
import type { Mismatch } from '../../../../domain/trails/right-record/proposal';
import { formatNhsNumber, soleNhsNumber } from '../../../../domain/people/nhs-number';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';

const WHAT = {
  'nhs-number': 'NHS number',
  'date-of-birth': 'date of birth',
} satisfies Record<Mismatch['kind'], string>;

/** As people read it: an NHS number in its groups. */
function shown(value: string): string {
  const digits = soleNhsNumber(value);
  return digits === undefined ? value : formatNhsNumber(digits);
}

export interface MismatchesProps {
  mismatches: readonly Mismatch[];
  personName: string;
  /** Shows one in its message. */
  onShow?: (mismatch: Mismatch) => void;
  children?: ReactNode;
}

/** What the trail says and what is known here, side by side, where they differ: nothing is filed or copied over it (P26). */
export function Mismatches({ mismatches, personName, onShow, children }: MismatchesProps) {
  if (mismatches.length === 0) return null;
  return (
    <Notice tone="no" live>
      <p>
        <b>
          Another {[...new Set(mismatches.map(({ kind }) => WHAT[kind]))].join(' and another ')} stands in the
          trail.
        </b>
      </p>
      <table className="pw-mismatch">
        <thead>
          <tr>
            <th scope="col">
              <span className="nhsuk-u-visually-hidden">What differs</span>
            </th>
            <th scope="col">In the trail</th>
            <th scope="col">{personName}, here</th>
          </tr>
        </thead>
        <tbody>
          {mismatches.map((mismatch) => (
            <tr key={`${mismatch.messageId} ${mismatch.start}`}>
              <th scope="row">{WHAT[mismatch.kind]}</th>
              <td>
                {shown(mismatch.found)}{' '}
                {onShow !== undefined && (
                  <Button kind="quiet" small onClick={() => onShow(mismatch)}>
                    Show
                  </Button>
                )}
              </td>
              <td>{shown(mismatch.theirs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </Notice>
  );
}

import type { RefObject } from 'react';
import { londonTime } from '../../../../domain/time/moment';
import { longDate } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { Button } from '../../Button';
import { TextField } from '../../Field';
import type { Refusals } from '../../use-refusals';
import type { AgreementDraft } from './agreement-draft';

const CONTACTS = ['by phone', 'at a visit', 'at the clinic'] as const;

export interface PersonalContactProps {
  draft: AgreementDraft;
  /** Who agreed: "Maggie". */
  who: string;
  refusals: Refusals;
  idOf: (field: string) => string;
  firstRef: RefObject<HTMLButtonElement | null>;
  onChange: (change: Partial<AgreementDraft>) => void;
}

/** The personal contact an agreement came from, or why there was none (P1). */
export function PersonalContact({ draft, who, refusals, idOf, firstRef, onChange }: PersonalContactProps) {
  const today = longDate(londonTime(useNow()));
  return (
    <>
      <div className="pw-contact-choices" role="group" aria-label={`Where ${who} agreed, today`}>
        {CONTACTS.map((contact, index) => {
          const words = `${contact} on ${today}`;
          return (
            <Button
              key={contact}
              small
              {...(index === 0 && { ref: firstRef })}
              aria-pressed={draft.personalContact === words}
              onClick={() => onChange({ personalContact: words })}
            >
              Today {contact}
            </Button>
          );
        })}
      </div>
      <TextField
        id={idOf('personalContact')}
        label={`When and how ${who} agreed`}
        hint="The personal contact it came from, such as “at the visit on 3 March”"
        maxLength={200}
        error={refusals.of('personalContact')}
        value={draft.personalContact}
        onChange={(personalContact) => onChange({ personalContact })}
      />
      {draft.exception === null ? (
        <Button kind="quiet" small onClick={() => onChange({ exception: '' })}>
          There was no personal contact first
        </Button>
      ) : (
        <TextField
          id={idOf('exception')}
          label="Why there was no personal contact first"
          hint="This is the exception. Leave it empty where there was one."
          maxLength={200}
          error={refusals.of('exception')}
          value={draft.exception}
          onChange={(exception) => onChange({ exception })}
        />
      )}
    </>
  );
}

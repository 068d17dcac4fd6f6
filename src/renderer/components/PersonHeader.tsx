import type { ReactNode } from 'react';
import { fullName, type Person } from '../../domain/people/person';
import { AgreementChips } from './AgreementChips';
import { identifiersLine } from './person-words';
import { ScreenTitle } from './ScreenTitle';

export interface PersonHeaderProps {
  person: Person;
  /** Whether NHS number, birthday and record number stand here; not where they are about to be asked for. */
  identifiers?: boolean;
  /** The person is the screen's subject: their name is its h1. */
  titled?: boolean;
  actions?: ReactNode;
}

/** Who this is, and what they agreed to and prefer: in sight whenever something is done for them (P11). */
export function PersonHeader({ person, identifiers = true, titled = false, actions }: PersonHeaderProps) {
  const name = (
    <>
      {fullName(person)}
      {person.preferredName !== null && (
        <span className="pw-person__preferred"> “{person.preferredName}”</span>
      )}
    </>
  );
  return (
    <section className="pw-card pw-person" aria-label="Person">
      <div className="pw-person__who">
        {titled ? (
          <ScreenTitle title={fullName(person)}>{name}</ScreenTitle>
        ) : (
          <h2 className="pw-person__name">{name}</h2>
        )}
        {identifiers && <p className="pw-person__ids">{identifiersLine(person)}</p>}
      </div>
      <AgreementChips person={person} />
      {actions !== undefined && <div className="pw-person__actions">{actions}</div>}
    </section>
  );
}

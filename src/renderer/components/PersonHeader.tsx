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
  /** Small and beside the name, such as the way to another person. */
  beside?: ReactNode;
  actions?: ReactNode;
}

/** Who this is, and what they agreed to and prefer: in sight whenever something is done for them (P11). */
export function PersonHeader(props: PersonHeaderProps) {
  const { person, identifiers = true, titled = false, beside, actions } = props;
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
        <div className="pw-person__top">
          {titled ? (
            <ScreenTitle title={fullName(person)}>{name}</ScreenTitle>
          ) : (
            <h2 className="pw-person__name">{name}</h2>
          )}
          {beside}
        </div>
        {identifiers && <p className="pw-person__ids">{identifiersLine(person)}</p>}
      </div>
      <AgreementChips person={person} />
      {actions !== undefined && <div className="pw-person__actions">{actions}</div>}
    </section>
  );
}

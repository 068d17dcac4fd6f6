import { AUTHORITY_WORDS, type Carer } from '../../../../../domain/people/carer';
import { greetingName, type Person } from '../../../../../domain/people/person';
import { dateAndTime } from '../../../../../domain/time/spoken';
import { Chip } from '../../../../components/Chip';

/** Whether a carer may be told about the person, and why (P18). */
export function AuthorityLine({ person, carer }: { person: Person; carer: Carer }) {
  const whom = greetingName(person);
  const { authority } = carer;
  if (authority === null) {
    return (
      <p className="pw-rows__meta">
        <Chip tone="no">May not be told about {whom}</Chip> No authority is recorded: messages to {carer.name}{' '}
        say nothing about {whom}.
      </p>
    );
  }
  const { basis, evidence, recorded, recordedBy } = authority;
  return (
    <p className="pw-rows__meta">
      <Chip tone="ok">May be told about {whom}</Chip> {AUTHORITY_WORDS[basis]} · {evidence} · recorded{' '}
      {dateAndTime(recorded.at)} by {recordedBy}
    </p>
  );
}

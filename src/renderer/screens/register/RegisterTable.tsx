import type { RegisterLine } from '../../../contract/people';
import { CHANNEL_WORDS } from '../../../domain/messages/channel';
import { KIND_OF_USE_WORDS } from '../../../domain/messages/purpose';
import { Chip } from '../../components/Chip';
import { usePlace } from '../../state/place';
import { dayWords, formWords } from './register-words';

/** Whether it holds: withdrawn, or when somebody last said so. */
function Standing({ line }: { line: RegisterLine }) {
  if (line.withdrawn !== null) return <Chip tone="no">Withdrawn {dayWords(line.withdrawn)}</Chip>;
  return (
    <Chip tone="ok">{line.confirmed === null ? 'In force' : `Confirmed ${dayWords(line.confirmed)}`}</Chip>
  );
}

export interface RegisterTableProps {
  lines: readonly RegisterLine[];
  /** A page after the first: its headings are there for screen readers alone. */
  continued: boolean;
}

/** Agreements, a line each; a name opens the person. */
export function RegisterTable({ lines, continued }: RegisterTableProps) {
  const go = usePlace((state) => state.go);
  return (
    <table className={continued ? 'pw-register pw-register--continued' : 'pw-register'}>
      <caption className="nhsuk-u-visually-hidden">{continued ? 'More agreements' : 'Agreements'}</caption>
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col">By</th>
          <th scope="col">For</th>
          <th scope="col">Form</th>
          <th scope="col">Recorded</th>
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.agreementId}>
            <td>
              <button
                type="button"
                className="pw-name-button"
                onClick={() => go({ screen: 'people', personId: line.personId, adding: false })}
              >
                {line.personName}
              </button>
              {line.carerName !== null && <span className="pw-register__carer">Carer: {line.carerName}</span>}
            </td>
            <td>{CHANNEL_WORDS[line.channel].title}</td>
            <td>{KIND_OF_USE_WORDS[line.kind]}</td>
            <td>{formWords(line)}</td>
            <td>{dayWords(line.recorded)}</td>
            <td>
              <Standing line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

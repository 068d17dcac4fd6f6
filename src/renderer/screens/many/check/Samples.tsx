import type { Sample } from '../../../../contract/batches';

const WHICH = { first: 'The first', longest: 'The longest', chance: 'One by chance' } as const;

/** Three of the messages, as they go out. */
export function Samples({ samples }: { samples: readonly Sample[] }) {
  if (samples.length === 0) return null;
  return (
    <>
      <h3 className="pw-many__sub">How they read</h3>
      <ul className="pw-many__samples">
        {samples.map(({ which, position, personName, subject, text }) => (
          <li key={position}>
            <p className="pw-many__sample-head">{`${WHICH[which]}: ${personName}, no. ${position}`}</p>
            {subject !== '' && <p className="pw-many__sample-subject">{subject}</p>}
            <p className="pw-many__sample-text">{text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

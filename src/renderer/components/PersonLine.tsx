import type { PersonSummary } from '../../contract/people';
import { Chip } from './Chip';
import { COMPARED_WORDS, identifiersLine, LIKENESS_WORDS } from './person-words';

interface PersonLineProps {
  person: PersonSummary;
  /** Beside the one they are like: "same name", not "same name as another person". */
  compared?: boolean;
}

/** A person in a list, with the reasons to look twice (P26). Only phrasing content: it stands in buttons and options. */
export function PersonLine({ person, compared = false }: PersonLineProps) {
  const words = compared ? COMPARED_WORDS : LIKENESS_WORDS;
  return (
    <span className="pw-person-line">
      <span className="pw-person-line__name">
        {person.name}
        {person.preferredName !== null && (
          <span className="pw-person__preferred"> “{person.preferredName}”</span>
        )}
      </span>
      <span className="pw-person-line__ids">{identifiersLine(person)}</span>
      {person.likenesses.length > 0 && (
        <span className="pw-person-line__alike">
          {person.likenesses.map((likeness) => (
            <Chip key={likeness} tone="need">
              {words[likeness]}
            </Chip>
          ))}
        </span>
      )}
    </span>
  );
}

import { useState } from 'react';
import type { Id } from '../../../../../domain/identity';
import type { Person } from '../../../../../domain/people/person';
import { useAnswer } from '../../../../client/queries';
import { Button } from '../../../../components/Button';
import { Card } from '../../../../components/Card';
import { PersonLine } from '../../../../components/PersonLine';
import { usePlace } from '../../../../state/place';
import { MergeDialog } from './MergeDialog';

/** Others here who could be taken for this person, or are them under another entry (P26). */
export function LikenessesCard({ person }: { person: Person }) {
  const go = usePlace((state) => state.go);
  const [other, setOther] = useState<Id>();
  const { id, givenName, familyName, dateOfBirth } = person;
  const alike = useAnswer('people.alike', { givenName, familyName, dateOfBirth, except: id }).data ?? [];
  if (alike.length === 0) return null;
  return (
    <Card title="Others here who are alike" flush>
      <ul className="pw-rows">
        {alike.map((each) => (
          <li key={each.id}>
            <div className="pw-rows__main">
              <PersonLine person={each} compared />
            </div>
            <div className="pw-rows__actions">
              <Button small onClick={() => go({ screen: 'people', personId: each.id, adding: false })}>
                Open
                <span className="nhsuk-u-visually-hidden">{` ${each.name}, the other one`}</span>
              </Button>
              <Button small onClick={() => setOther(each.id)}>
                These are the same person
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {other !== undefined && (
        <MergeDialog person={person} otherId={other} onDone={() => setOther(undefined)} />
      )}
    </Card>
  );
}

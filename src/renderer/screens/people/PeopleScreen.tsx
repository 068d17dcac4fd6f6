import { usePlace } from '../../state/place';
import { AddPerson } from './AddPerson';
import { FindPeople } from './FindPeople';
import { PersonPage } from './person/PersonPage';
import './people.css';

/** Everyone this desk writes to: finding, adding, and one person's page. */
export function PeopleScreen() {
  const place = usePlace((state) => state.place);
  if (place.screen !== 'people') return null;
  if (place.adding) return <AddPerson key={place.nhsNumber} nhsNumber={place.nhsNumber ?? ''} />;
  const { personId, action = 'page' } = place;
  if (personId !== null) return <PersonPage key={`${personId} ${action}`} place={{ ...place, personId }} />;
  return <FindPeople />;
}

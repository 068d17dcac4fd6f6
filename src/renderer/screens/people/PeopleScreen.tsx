import { usePlace } from '../../state/place';
import { AddPerson } from './AddPerson';
import { FindPeople } from './FindPeople';
import { PersonPage } from './PersonPage';

/** Everyone this desk writes to: finding, adding, and one person's page. */
export function PeopleScreen() {
  const place = usePlace((state) => state.place);
  if (place.screen !== 'people') return null;
  if (place.adding) return <AddPerson key={place.nhsNumber} nhsNumber={place.nhsNumber ?? ''} />;
  if (place.personId !== null) return <PersonPage key={place.personId} id={place.personId} />;
  return <FindPeople />;
}

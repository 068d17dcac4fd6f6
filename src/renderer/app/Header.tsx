import type { RefObject } from 'react';
import type { Staff } from '../../contract/settings';
import { soleNhsNumber } from '../../domain/people/nhs-number';
import { useCurrentService } from '../client/current-service';
import { PersonFinder } from '../components/PersonFinder';
import { placeOfPerson } from '../state/person-place';
import { usePlace } from '../state/place';

function initials(name: string): string {
  const words = name.split(/\s+/u).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '').join('');
}

function ServiceChooser() {
  const { service, services, choose } = useCurrentService();
  return (
    <div className="pw-header__service">
      <label htmlFor="current-service" className="nhsuk-u-visually-hidden">
        Service you are writing for
      </label>
      <select id="current-service" value={service?.id ?? ''} onChange={(event) => choose(event.target.value)}>
        {services.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The name, the service, the way to a person, and who is at the desk. */
export function Header({ staff, findRef }: { staff: Staff; findRef: RefObject<HTMLInputElement | null> }) {
  const go = usePlace((state) => state.go);
  const place = usePlace((state) => state.place);
  return (
    <header className="pw-header">
      <span className="pw-header__name">Plainword</span>
      <ServiceChooser />
      <div className="pw-header__find" role="search">
        <PersonFinder
          label="Find a person"
          labelHidden
          placeholder="Find a person"
          shortcut="Ctrl K"
          inputRef={findRef}
          onPick={({ id }) => go(placeOfPerson(place, id))}
          onAdd={(query) => {
            const nhsNumber = soleNhsNumber(query);
            go({
              screen: 'people',
              personId: null,
              adding: true,
              ...(nhsNumber !== undefined && { nhsNumber }),
            });
          }}
        />
      </div>
      <button
        type="button"
        className="pw-me"
        title={`${staff.name}, ${staff.role}`}
        onClick={() => go({ screen: 'settings' })}
      >
        <span aria-hidden="true">{initials(staff.name)}</span>
        <span className="nhsuk-u-visually-hidden">{`At this desk: ${staff.name}, ${staff.role}. Change`}</span>
      </button>
    </header>
  );
}

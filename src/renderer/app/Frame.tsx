import { useCallback, useRef, useState } from 'react';
import type { Desk } from '../../contract/desk';
import type { Staff } from '../../contract/settings';
import { formatNhsNumber } from '../../domain/people/nhs-number';
import { ConfirmDialog } from '../components/ConfirmDialog';
import { Toasts } from '../components/Toasts';
import { usePlace } from '../state/place';
import { Alarms } from './alarm/Alarms';
import { Bands } from './Bands';
import { Header } from './Header';
import { Navigation } from './Navigation';
import { PolicyReminder } from './PolicyReminder';
import { Screen } from './Screen';
import { ShortcutsDialog } from './ShortcutsDialog';
import { SkipLink } from './SkipLink';
import { usePastedPerson } from './use-pasted-person';
import { useShortcuts } from './use-shortcuts';

/** What stands around every screen. */
export function Frame({ desk, staff }: { desk: Desk; staff: Staff }) {
  const findRef = useRef<HTMLInputElement>(null);
  const [showsShortcuts, setShowsShortcuts] = useState(false);
  const find = useCallback(() => findRef.current?.focus(), []);
  const showShortcuts = useCallback(() => setShowsShortcuts(true), []);
  useShortcuts({ find, showShortcuts });
  const pasted = usePastedPerson();
  const go = usePlace((state) => state.go);
  const { unknown } = pasted;
  return (
    <div className="pw-frame">
      <SkipLink />
      <Header staff={staff} findRef={findRef} />
      <Bands desk={desk}>
        <Alarms />
      </Bands>
      <Navigation onShortcuts={showShortcuts} />
      <main id="main" className="pw-main" tabIndex={-1}>
        <PolicyReminder desk={desk} staff={staff} />
        <Screen />
      </main>
      <Toasts />
      {showsShortcuts && <ShortcutsDialog onClose={() => setShowsShortcuts(false)} />}
      {unknown !== undefined && (
        <ConfirmDialog
          title="Nobody here has this NHS number"
          confirm="Add this person"
          onClose={pasted.forget}
          onConfirm={() => {
            pasted.forget();
            go({ screen: 'people', personId: null, adding: true, nhsNumber: unknown });
          }}
        >
          <p>
            The NHS number you pasted, {formatNhsNumber(unknown)}, is not in Plainword yet. Check it against
            the open record, then add the person.
          </p>
        </ConfirmDialog>
      )}
    </div>
  );
}

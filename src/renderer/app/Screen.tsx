import { lazy, Suspense } from 'react';
import { ComposeScreen } from '../screens/compose/ComposeScreen';
import { usePlace } from '../state/place';
import { ErrorBoundary } from './ErrorBoundary';

const ToRecordScreen = lazy(async () => ({
  default: (await import('../screens/to-record/ToRecordScreen')).ToRecordScreen,
}));
const MessagesScreen = lazy(async () => ({
  default: (await import('../screens/messages/MessagesScreen')).MessagesScreen,
}));
const PeopleScreen = lazy(async () => ({
  default: (await import('../screens/people/PeopleScreen')).PeopleScreen,
}));
const ServicesScreen = lazy(async () => ({
  default: (await import('../screens/services/ServicesScreen')).ServicesScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../screens/settings/SettingsScreen')).SettingsScreen,
}));

const SCREEN = {
  compose: ComposeScreen,
  'to-record': ToRecordScreen,
  messages: MessagesScreen,
  people: PeopleScreen,
  services: ServicesScreen,
  settings: SettingsScreen,
};

/** The screen in sight. A fault in one leaves the frame and the others usable. */
export function Screen() {
  const screen = usePlace((state) => state.place.screen);
  const Shown = SCREEN[screen];
  return (
    <ErrorBoundary key={screen}>
      <Suspense fallback={<p className="pw-soft">Opening…</p>}>
        <Shown />
      </Suspense>
    </ErrorBoundary>
  );
}

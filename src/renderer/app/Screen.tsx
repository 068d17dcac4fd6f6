import { ComposeScreen } from '../screens/compose/ComposeScreen';
import { ManyScreen } from '../screens/many/ManyScreen';
import { MessagesScreen } from '../screens/messages/MessagesScreen';
import { PeopleScreen } from '../screens/people/PeopleScreen';
import { RepliesScreen } from '../screens/replies/RepliesScreen';
import { RegisterScreen } from '../screens/register/RegisterScreen';
import { ServicesScreen } from '../screens/services/ServicesScreen';
import { SettingsScreen } from '../screens/settings/SettingsScreen';
import { TemplatesScreen } from '../screens/templates/TemplatesScreen';
import { ToRecordScreen } from '../screens/to-record/ToRecordScreen';
import { TrailsScreen } from '../screens/trails/TrailsScreen';
import { usePlace } from '../state/place';
import { ErrorBoundary } from './ErrorBoundary';

/** All in one file: loading a screen later saves 40 kB at the start and costs 300 ms at its first opening. */
const SCREEN = {
  compose: ComposeScreen,
  'to-record': ToRecordScreen,
  replies: RepliesScreen,
  trails: TrailsScreen,
  messages: MessagesScreen,
  many: ManyScreen,
  people: PeopleScreen,
  register: RegisterScreen,
  services: ServicesScreen,
  settings: SettingsScreen,
  templates: TemplatesScreen,
};

/** The screen in sight. A fault in one leaves the frame and the others usable. */
export function Screen() {
  const screen = usePlace((state) => state.place.screen);
  const Shown = SCREEN[screen];
  return (
    <ErrorBoundary key={screen}>
      <Shown />
    </ErrorBoundary>
  );
}

import { useAnswer } from '../client/queries';
import { FirstRun } from './FirstRun';
import { Frame } from './Frame';
import { Opening } from './Opening';
import { SharedDesk } from './SharedDesk';
import { StartFailure } from './StartFailure';
import { useMainEvents } from './use-main-events';

/** From opening to work: what can't open says why; a desk without name or service is set up first. */
export function Desk() {
  useMainEvents();
  const desk = useAnswer('desk.get', {});
  const opened = desk.data === undefined ? undefined : {};
  const settings = useAnswer('settings.get', opened);
  const services = useAnswer('services.list', opened);

  const failed = [desk, settings, services].find(
    (answer) => answer.data === undefined && answer.error !== null,
  );
  if (failed?.error) {
    return (
      <StartFailure error={failed.error} busy={failed.isFetching} onRetry={() => void failed.refetch()} />
    );
  }
  if (desk.data === undefined || settings.data === undefined || services.data === undefined)
    return <Opening />;
  const { staff, colleagues } = settings.data;
  if (staff === null && colleagues.length > 0) return <SharedDesk desk={desk.data} colleagues={colleagues} />;
  if (staff === null || services.data.length === 0) {
    return <FirstRun desk={desk.data} staff={staff} needsService={services.data.length === 0} />;
  }
  return <Frame desk={desk.data} staff={staff} />;
}

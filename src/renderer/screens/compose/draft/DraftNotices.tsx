import type { Service } from '../../../../domain/services/service';
import { Notice } from '../../../components/Notice';
import { usePlace } from '../../../state/place';
import { ChangedElsewhere } from './ChangedElsewhere';
import { withService, worthKeeping } from './choices';
import { OtherService } from './OtherService';
import { UnfinishedDraft } from './UnfinishedDraft';
import type { Draft } from './use-draft';

export interface DraftNoticesProps {
  draft: Draft;
  text: string;
  /** Why it came back, where it was on its way already. */
  problem: string | null;
  service: Service;
  /** The one the desk works for now. */
  current: Service;
}

/** What to know of a draft before writing on it. */
export function DraftNotices({ draft, text, problem, service, current }: DraftNoticesProps) {
  const go = usePlace((state) => state.go);
  const { choices, saveState } = draft;
  const isEmpty = saveState.kind === 'unsaved' && !worthKeeping({ text, subject: choices.subject });
  return (
    <>
      {isEmpty && <UnfinishedDraft personId={choices.personId} />}
      {saveState.kind === 'changed-elsewhere' && (
        <ChangedElsewhere
          onMine={draft.branch}
          onTheirs={() => go({ screen: 'compose', draftId: draft.saver.place().id, personId: null })}
        />
      )}
      {problem !== null && (
        <Notice tone="no" live>
          {problem}
        </Notice>
      )}
      {service.id !== current.id && (
        <OtherService
          service={service}
          current={current}
          onMove={() => draft.choose((chosen) => withService(chosen, current.id))}
        />
      )}
    </>
  );
}

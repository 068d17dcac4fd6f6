import type { Settings } from '../../../../contract/settings';
import type { Person } from '../../../../domain/people/person';
import type { PolicyPack } from '../../../../domain/policy/pack';
import type { Service } from '../../../../domain/services/service';
import type { EditorNews } from '../../../editor/create-editor';
import { AnsweredThread } from '../answer/AnsweredThread';
import type { Draft } from '../draft/use-draft';
import { FindingsPanel } from '../findings/FindingsPanel';
import type { FindingActions } from '../findings/use-finding-actions';
import { LockScreenCard } from '../lock-screen/LockScreenCard';

export interface SideColumnProps {
  draft: Draft;
  news: EditorNews;
  actions: FindingActions;
  person: Person | null;
  service: Service;
  settings: Settings | undefined;
  pack: PolicyPack;
  onAskPrivacy: () => void;
  /** Back to the text. */
  onLeave: () => void;
}

/** Beside the message: what it answers, what was found in it, and what a locked phone shows of it. */
export function SideColumn({
  draft,
  news,
  actions,
  person,
  service,
  settings,
  pack,
  ...on
}: SideColumnProps) {
  const { choices } = draft;
  return (
    <div className="pw-compose__side">
      {choices.answersId !== null && (
        <AnsweredThread
          answersId={choices.answersId}
          onNoAnswer={() => draft.choose((chosen) => ({ ...chosen, answersId: null }))}
        />
      )}
      <FindingsPanel
        news={news}
        kept={actions.kept}
        onShow={actions.show}
        onFix={actions.fix}
        onFixAll={actions.fixAll}
        onKeep={actions.keep}
        onConfirm={actions.confirm}
        onTakeBack={actions.takeBack}
        onAskPrivacy={on.onAskPrivacy}
        onLeave={on.onLeave}
      />
      <LockScreenCard
        choices={choices}
        text={news.text}
        findings={news.found.findings}
        person={person}
        service={service}
        settings={settings}
        pack={pack}
      />
    </div>
  );
}

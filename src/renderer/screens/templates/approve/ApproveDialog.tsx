import { useState } from 'react';
import { approverSchema, type Approver } from '../../../../contract/templates';
import type { Template } from '../../../../domain/templates/template';
import { londonDate } from '../../../../domain/time/moment';
import { useDesk, useNow } from '../../../client/desk';
import { useAct, useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { FormDialog } from '../../../components/FormDialog';
import { usePinned } from '../../../components/pin/use-pinned';
import { Segmented } from '../../../components/Segmented';
import { useRefusals } from '../../../components/use-refusals';
import { useToasts } from '../../../state/toasts';
import { approverOf, waysToApprove, type ApproverDraft } from './approver-draft';
import { ApproverFields } from './ApproverFields';
import { WordsToApprove } from './WordsToApprove';

const WAYS = {
  here: 'I have read them and approve',
  colleague: 'A colleague approves, here',
  named: 'Somebody approved elsewhere',
} satisfies Record<Approver['kind'], string>;

const idOf = (field: string) => `approve-${field}`;

export interface ApproveDialogProps {
  templates: readonly Template[];
  onDone: (approved?: readonly Template[]) => void;
}

/** Approves templates as they stand: another person's act than the author's (P8). */
export function ApproveDialog({ templates, onDone }: ApproveDialogProps) {
  const settings = useAnswer('settings.get', {}).data;
  const colleagues = useAnswer('templates.colleagues', {}).data ?? [];
  const today = londonDate(useNow());
  const shared = useDesk()?.pack.staff.sharedAccounts ?? false;
  const say = useToasts((state) => state.say);
  const refusals = useRefusals();
  const approve = usePinned(useAct('templates.approve'));
  const [changed, setChanged] = useState<Partial<ApproverDraft>>({});
  const ways = waysToApprove(templates, settings?.staff, colleagues, shared);
  const [first] = ways;
  const title = templates.length === 1 ? 'Approve this template' : `Approve ${templates.length} templates`;

  if (first === undefined) {
    return (
      <Dialog title={title} onClose={() => onDone()}>
        <div className="pw-dialog__body">
          <p>
            It needs a second person: whoever wrote a template can’t approve it. Ask a colleague to sign in
            here with their own PIN, and to open it.
          </p>
        </div>
        <div className="pw-actions">
          <Button onClick={() => onDone()}>Close</Button>
        </div>
      </Dialog>
    );
  }
  const draft: ApproverDraft = {
    kind: first,
    staffId: '',
    pin: '',
    name: '',
    role: '',
    date: today,
    ...changed,
  };

  function submit() {
    if (approve.isPending) return;
    const by = approverSchema.safeParse(approverOf(draft));
    if (!by.success) {
      refusals.check(approverSchema, approverOf(draft));
      return;
    }
    const these = templates.map(({ id, version }) => ({ id, version }));
    approve.mutate(
      { templates: these, by: by.data },
      {
        onSuccess: (approved) => {
          say(approved.length === 1 ? 'Approved.' : `${approved.length} templates approved.`);
          onDone(approved);
        },
        onError: refusals.take,
      },
    );
  }
  return (
    <>
      <FormDialog
        title={title}
        save={templates.length === 1 ? 'Approve' : `Approve all ${templates.length}`}
        refusals={refusals}
        idOf={idOf}
        busy={approve.isPending}
        dirty={false}
        wide
        onSubmit={submit}
        onClose={() => onDone()}
      >
        <WordsToApprove templates={templates} />
        <Segmented
          legend="How it is approved"
          value={draft.kind}
          choices={ways.map((value) => ({ value, label: WAYS[value] }))}
          onChange={(kind) => setChanged({ ...changed, kind })}
        />
        <ApproverFields
          draft={draft}
          colleagues={colleagues}
          refusals={refusals}
          onChange={(change) => setChanged({ ...changed, ...change })}
        />
      </FormDialog>
      {approve.question}
    </>
  );
}

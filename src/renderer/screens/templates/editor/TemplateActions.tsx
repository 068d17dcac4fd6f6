import { useEffect, useEffectEvent, useState } from 'react';
import { dialogIsOpen } from '../../../app/editable';
import { stateOf } from '../../../../domain/templates/template';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { usePlace } from '../../../state/place';
import { useToasts } from '../../../state/toasts';
import { ApproveDialog } from '../approve/ApproveDialog';
import { copyOf, openTemplate, useTemplateDraft, type OpenTemplate } from '../use-template-draft';

export interface TemplateActionsProps {
  open: OpenTemplate;
  changed: boolean;
  busy: boolean;
  /** Whether something must be put right before it can be approved. */
  stops: boolean;
  onSave: () => void;
}

/** What can be done with a template: saved, approved, copied, retired and brought back. */
export function TemplateActions({ open, changed, busy, stops, onSave }: TemplateActionsProps) {
  const { from } = open;
  const edit = useTemplateDraft((state) => state.edit);
  const go = usePlace((state) => state.go);
  const say = useToasts((state) => state.say);
  const retire = useAct('templates.setRetired');
  const [asking, setAsking] = useState<'approve' | 'leave'>();
  const state = from === null ? 'new' : stateOf(from);

  const close = () => {
    edit(null);
    go({ screen: 'templates', templateId: null });
  };
  const leave = () => (changed ? setAsking('leave') : close());
  const press = useEffectEvent((event: KeyboardEvent): boolean => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
    if (event.key !== 'Enter' && event.key.toLowerCase() !== 's') return false;
    onSave();
    return true;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.isComposing || dialogIsOpen()) return;
      if (press(event)) event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  function setRetired(retired: boolean) {
    if (from === null) return;
    retire.mutate(
      { id: from.id, version: from.version, retired },
      {
        onSuccess: (template) => {
          say(
            retired ? `${template.name} retired: it is not offered any more.` : `${template.name} is back.`,
          );
          edit(openTemplate(template));
        },
      },
    );
  }
  return (
    <div className="pw-actions">
      <Button onClick={leave}>Back to the library</Button>
      {from !== null && <Button onClick={() => edit(copyOf(from))}>Copy</Button>}
      {from !== null && (
        <Button busy={retire.isPending} onClick={() => setRetired(state !== 'retired')}>
          {state === 'retired' ? 'Bring back' : 'Retire'}
        </Button>
      )}
      {state === 'waiting' && !changed && !stops && (
        <Button onClick={() => setAsking('approve')}>Approve…</Button>
      )}
      <Button
        kind="primary"
        busy={busy}
        disabled={from !== null && !changed}
        shortcut="Ctrl S"
        onClick={onSave}
      >
        {from === null ? 'Save' : 'Save a new version'}
      </Button>
      <ErrorSentence error={retire.error} />
      {asking === 'approve' && from !== null && (
        <ApproveDialog
          templates={[from]}
          onDone={(approved) => {
            setAsking(undefined);
            const [now] = approved ?? [];
            if (now !== undefined) edit(openTemplate(now));
          }}
        />
      )}
      {asking === 'leave' && (
        <ConfirmDialog
          title="Leave without saving?"
          confirm="Leave without saving"
          kind="danger"
          cancel="Go on"
          onClose={() => setAsking(undefined)}
          onConfirm={close}
        >
          <p>What you wrote in this template is not kept.</p>
        </ConfirmDialog>
      )}
    </div>
  );
}

import { templateDetailsSchema, type Template } from '../../../../domain/templates/template';
import { useAct } from '../../../client/queries';
import { useRefusals, type Refusals } from '../../../components/use-refusals';
import { useToasts } from '../../../state/toasts';
import { openTemplate, useTemplateDraft } from '../use-template-draft';

export interface SaveTemplate {
  readonly refusals: Refusals;
  readonly busy: boolean;
  save(text: string): void;
}

/** Keeps what is written: a new template, or new words of one, which wait for approval. */
export function useSaveTemplate(): SaveTemplate {
  const { open, edit } = useTemplateDraft();
  const refusals = useRefusals();
  const say = useToasts((state) => state.say);
  const add = useAct('templates.add');
  const save = useAct('templates.save');
  const busy = add.isPending || save.isPending;
  const after = {
    onSuccess: (template: Template) => {
      say(`${template.name} saved: it waits for approval.`);
      edit(openTemplate(template));
    },
    onError: refusals.take,
  };
  return {
    refusals,
    busy,
    save: (text) => {
      if (open === null || busy) return;
      const { from, draft } = open;
      const subject = draft.channel === 'email' ? draft.subject : '';
      const details = refusals.check(templateDetailsSchema, { ...draft, subject, text });
      if (details === undefined) return;
      if (from === null) add.mutate(details, after);
      else save.mutate({ id: from.id, version: from.version, details }, after);
    },
  };
}

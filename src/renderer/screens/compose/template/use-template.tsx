import { useEffect, useEffectEvent, useState, type ReactNode, type RefObject } from 'react';
import { fill, unfilledFields } from '../../../../domain/templates/fill';
import { mergeValuesSchema } from '../../../../domain/templates/merge-field';
import type { Template } from '../../../../domain/templates/template';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import type { MessageEditor } from '../../../editor/create-editor';
import { fillGaps, fillWhole } from '../../../editor/filling';
import { worthKeeping } from '../draft/choices';
import type { Draft } from '../draft/use-draft';
import { begunFrom, decidedByTemplate, knownValues, type Known } from './begun-from';
import { TemplatePicker } from './TemplatePicker';

export interface UseTemplateOptions {
  draft: Draft;
  known: Known;
  editor: RefObject<MessageEditor | null>;
  subjectInput: RefObject<HTMLInputElement | null>;
}

export interface TemplateUse {
  /** Opens the list of templates. */
  readonly open: () => void;
  /** The list, or the question before words are replaced: to be drawn. */
  readonly dialog: ReactNode;
}

/** Begins a message from a template: one step of undo takes all of it back. */
export function useTemplate({ draft, known, editor, subjectInput }: UseTemplateOptions): TemplateUse {
  const [asking, setAsking] = useState<'which' | Template>();
  const { choices } = draft;

  function begin(template: Template): void {
    setAsking(undefined);
    const view = editor.current?.view;
    if (view === undefined) return;
    const before = draft.content(null);
    const { choices: after, text } = begunFrom(template, before, known);
    const put = (decided: ReturnType<typeof decidedByTemplate>) => () =>
      draft.choose((now) => ({ ...now, ...decided }));
    const again = put(decidedByTemplate(after));
    again();
    view.dispatch(fillWhole(view.state, text, { back: put(decidedByTemplate(before)), again }));
    // After the list has given the focus back, and the subject of an email is drawn.
    requestAnimationFrame(() => {
      const [gap] = after.channel === 'email' ? unfilledFields(after.subject) : [];
      const input = subjectInput.current;
      if (gap === undefined || input === null) return view.focus();
      input.focus();
      input.setSelectionRange(gap.start, gap.end);
    });
  }
  function choose(template: Template): void {
    const { text, subject } = draft.content(null);
    if (worthKeeping({ text, subject })) setAsking(template);
    else begin(template);
  }

  // What becomes known later (the person, the appointment) fills the gaps that are left for it.
  const values = JSON.stringify(choices.template === null ? {} : knownValues(choices, known));
  const fillLate = useEffectEvent((late: string) => {
    const view = editor.current?.view;
    const { template } = choices;
    if (view === undefined || template === null) return;
    const now = mergeValuesSchema.parse(JSON.parse(late));
    const spec = fillGaps(view.state, ({ field }) => (field === null ? undefined : now[field]));
    const subject = fill(choices.subject, now);
    if (spec !== undefined) view.dispatch(spec);
    if (spec === undefined && subject === choices.subject) return;
    draft.choose((chosen) => ({
      ...chosen,
      subject,
      template: { ...template, values: { ...template.values, ...now } },
    }));
  });
  useEffect(() => fillLate(values), [values]);

  const close = () => {
    setAsking(undefined);
    requestAnimationFrame(() => editor.current?.view.focus());
  };
  return {
    open: () => setAsking('which'),
    dialog:
      asking === undefined ? null : asking === 'which' ? (
        <TemplatePicker choices={choices} known={known} onPick={choose} onClose={close} />
      ) : (
        <ConfirmDialog
          title="Replace what is written?"
          confirm="Use the template"
          cancel="Keep my words"
          onConfirm={() => begin(asking)}
          onClose={close}
        >
          <p>The template takes the place of what stands in this message. One undo brings your words back.</p>
        </ConfirmDialog>
      ),
  };
}

import type { RefObject } from 'react';
import type { Finding } from '../../../../domain/checks/finding';
import { changeOf } from '../../../../domain/checks/fix';
import type { MessageEditor } from '../../../editor/create-editor';
import { found } from '../../../editor/findings';
import { applyFix } from '../../../editor/fixing';
import { showFinding, type BeyondTheText } from '../../../editor/walking';

export interface TemplateFindingActions {
  readonly beyond: BeyondTheText;
  readonly show: (index: number) => void;
  readonly fix: (finding: Finding, fix: string) => void;
  /** Puts words where the cursor is in the subject. */
  readonly typeInSubject: (words: string) => void;
}

/** What can be done about a finding of a template, in its text and its subject. */
export function useTemplateFindings(
  editor: RefObject<MessageEditor | null>,
  subjectInput: RefObject<HTMLInputElement | null>,
  subject: string,
  onSubject: (subject: string) => void,
): TemplateFindingActions {
  const standing = (index: number): Finding | undefined =>
    editor.current?.view.state.field(found).findings[index];
  function write(from: number, to: number, insert: string): void {
    const input = subjectInput.current;
    input?.focus();
    input?.setSelectionRange(from, to);
    // The only way that the field's own undo takes back; where it is refused the subject is set as it would be.
    const done =
      insert === '' ? document.execCommand('delete') : document.execCommand('insertText', false, insert);
    if (!done) onSubject(subject.slice(0, from) + insert + subject.slice(to));
  }
  function fixSubject(finding: Finding, fix: string): void {
    const { from, to, insert } = changeOf(subject, finding, fix);
    write(from, to, insert);
  }
  const beyond: BeyondTheText = {
    fixSubject: (index) => {
      const finding = standing(index);
      if (finding !== undefined) fixSubject(finding, finding.fixes[0] ?? '');
    },
    showSubject: (index) => {
      const finding = standing(index);
      subjectInput.current?.focus();
      if (finding !== undefined) subjectInput.current?.setSelectionRange(finding.start, finding.end);
    },
    choose: () => undefined,
  };
  return {
    beyond,
    show: (index) => {
      const view = editor.current?.view;
      if (view === undefined) return;
      if (standing(index)?.field === 'text') view.focus();
      showFinding(view, index, beyond);
    },
    fix: (finding, fix) => {
      const view = editor.current?.view;
      if (view === undefined) return;
      if (finding.field === 'subject') return fixSubject(finding, fix);
      view.dispatch(applyFix(view.state, finding, fix));
      view.focus();
    },
    typeInSubject: (words) => {
      const input = subjectInput.current;
      write(input?.selectionStart ?? subject.length, input?.selectionEnd ?? subject.length, words);
    },
  };
}

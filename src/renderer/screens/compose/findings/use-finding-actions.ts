import { useEffect, useState, type RefObject } from 'react';
import type { Finding } from '../../../../domain/checks/finding';
import { fixAll as allFixed } from '../../../../domain/checks/fix';
import type { Override } from '../../../../domain/policy/override';
import type { MessageEditor } from '../../../editor/create-editor';
import { setCurrent } from '../../../editor/current-finding';
import { found, keepWords, keptKey } from '../../../editor/findings';
import { applyFix } from '../../../editor/fixing';
import { keepInserted } from '../../../editor/inserted/inserted-field';
import { changeFor } from '../../../editor/inserted/inserted-finding';
import { fixEverything, showFinding, type BeyondTheText } from '../../../editor/walking';
import { focusFinding } from './FindingsPanel';
import { keep, keptWordsOf, takeBack, type KeptWords } from './kept-words';

export interface FindingActionsOptions {
  editor: RefObject<MessageEditor | null>;
  subjectInput: RefObject<HTMLInputElement | null>;
  subject: string;
  onSubject: (subject: string) => void;
  /** Keeps the words that the computer wrote in the subject, by where they begin. */
  onKeepInSubject: (from: number) => void;
  /** The words kept with the draft when it was opened. */
  keptBefore: readonly Override[];
  onKept: (kept: Override[]) => void;
}

export interface FindingActions {
  readonly kept: KeptWords;
  readonly beyond: BeyondTheText;
  readonly fix: (finding: Finding, fix: string) => void;
  readonly fixAll: () => void;
  /** Highlights a finding; the focus stays. */
  readonly show: (finding: Finding) => void;
  /** Takes the writer to a finding's words. */
  readonly goTo: (finding: Finding) => void;
  readonly keep: (finding: Finding, reason: string) => void;
  /** Keeps words that the computer wrote: no reason is asked. */
  readonly confirm: (finding: Finding) => void;
  readonly takeBack: (finding: Finding) => void;
  /** Keeps nothing any more: what was answered for was meant for somebody else. */
  readonly keepNothing: () => void;
}

/** What can be done about a finding, in the text and in the subject. */
export function useFindingActions(options: FindingActionsOptions): FindingActions {
  const { editor, subjectInput, subject, onSubject, onKeepInSubject, keptBefore, onKept } = options;
  const [kept, setKept] = useState<KeptWords>(() => keptWordsOf(keptBefore));

  useEffect(() => {
    const keys = new Set(keptBefore.map(keptKey));
    if (keys.size > 0) editor.current?.view.dispatch({ effects: keepWords.of(keys) });
  }, [editor, keptBefore]);

  /** The findings as they stand at this key: the list on the page may be a frame behind. */
  const standing = (): readonly Finding[] => editor.current?.view.state.field(found).findings ?? [];
  const indexOf = (finding: Finding): number =>
    standing().findIndex(
      (each) =>
        each === finding ||
        (each.field === finding.field &&
          each.start === finding.start &&
          each.rule === finding.rule &&
          each.text === finding.text),
    );

  function setKeptWords(next: KeptWords): void {
    setKept(next);
    onKept([...next.values()]);
    editor.current?.view.dispatch({ effects: keepWords.of(new Set(next.keys())) });
  }
  function fixInSubject(finding: Finding, fix: string): void {
    const input = subjectInput.current;
    if (input === null) return;
    const { from, to, insert } = changeFor(subject, finding, fix);
    input.focus();
    input.setSelectionRange(from, to);
    // The only way that the field's own undo takes back; where it is refused the subject is set as it would be.
    const done =
      insert === '' ? document.execCommand('delete') : document.execCommand('insertText', false, insert);
    if (!done) onSubject(subject.slice(0, from) + insert + subject.slice(to));
  }
  const beyond: BeyondTheText = {
    fixSubject: (index) => {
      const finding = standing()[index];
      if (finding !== undefined) fixInSubject(finding, finding.fixes[0] ?? '');
    },
    showSubject: (index) => {
      const finding = standing()[index];
      if (finding === undefined) return;
      subjectInput.current?.focus();
      subjectInput.current?.setSelectionRange(finding.start, finding.end);
    },
    choose: focusFinding,
  };
  return {
    kept,
    beyond,
    fix(finding, fix) {
      const index = indexOf(finding);
      const now = standing()[index];
      const view = editor.current?.view;
      if (now === undefined || view === undefined) return;
      if (now.field === 'subject') fixInSubject(now, fix);
      else {
        view.dispatch(applyFix(view.state, now, fix));
        view.focus();
      }
    },
    fixAll() {
      const inSubject = standing().filter(({ field }) => field === 'subject');
      const { text, applied } = allFixed(subject, inSubject);
      if (applied > 0) onSubject(text);
      const view = editor.current?.view;
      if (view === undefined) return;
      fixEverything(view);
      view.focus();
    },
    show(finding) {
      const view = editor.current?.view;
      const index = indexOf(finding);
      if (view === undefined || index < 0) return;
      if (finding.field === 'subject') view.dispatch({ effects: setCurrent.of(index) });
      else showFinding(view, index, beyond);
    },
    goTo(finding) {
      const view = editor.current?.view;
      const index = indexOf(finding);
      if (view === undefined || index < 0) return;
      if (finding.field === 'text') view.focus();
      showFinding(view, index, beyond);
    },
    confirm({ field, start }) {
      if (field === 'subject') onKeepInSubject(start);
      else editor.current?.view.dispatch({ effects: keepInserted.of(start) });
    },
    keep: (finding, reason) => setKeptWords(keep(kept, finding, reason)),
    takeBack: (finding) => setKeptWords(takeBack(kept, finding)),
    keepNothing: () => {
      if (kept.size > 0) setKeptWords(new Map());
    },
  };
}

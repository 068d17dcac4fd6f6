import { useRef, useState } from 'react';
import type { PlannedTemplate } from '../../../../domain/templates/file/import-plan';
import { MAX_TEMPLATE_FILE } from '../../../../domain/templates/file/template-file';
import { call } from '../../../client/call';
import { sentenceOf } from '../../../components/ErrorSentence';

/** Where an import stands. Nothing is changed here before `taking`. */
export type ImportStep =
  | { readonly at: 'choosing'; readonly refused?: string }
  | { readonly at: 'looking' }
  | {
      readonly at: 'looked' | 'taking';
      readonly planned: readonly PlannedTemplate[];
      readonly json: string;
      readonly refused?: string;
    }
  | { readonly at: 'taken'; readonly added: number; readonly changed: number };

export interface TemplateImport {
  readonly step: ImportStep;
  choose(file: Blob): Promise<void>;
  take(): Promise<void>;
  again(): void;
}

function refusal(error: unknown): string {
  return error instanceof Error ? sentenceOf(error) : 'The file can’t be read: choose it again.';
}

/** A file of templates being taken in: chosen, looked at, and then all of it or nothing. */
export function useTemplateImport(): TemplateImport {
  const [step, setStep] = useState<ImportStep>({ at: 'choosing' });
  /** Each look begins anew: an answer that comes late, to a file that was left, says nothing. */
  const look = useRef(0);

  async function lookAt(json: string, refused?: string): Promise<void> {
    look.current += 1;
    const mine = look.current;
    setStep({ at: 'looking' });
    let next: ImportStep;
    try {
      const { planned } = await call('templates.previewImport', { json });
      next = { at: 'looked', planned, json, ...(refused === undefined ? {} : { refused }) };
    } catch (error) {
      next = { at: 'choosing', refused: refusal(error) };
    }
    if (look.current === mine) setStep(next);
  }

  return {
    step,
    choose: async (file) => {
      // Four bytes a character at most: what is larger can't be read to the end.
      if (file.size > MAX_TEMPLATE_FILE * 4) {
        setStep({ at: 'choosing', refused: 'This file is too large to be templates: choose another one.' });
        return;
      }
      let json: string;
      try {
        json = await file.text();
      } catch {
        setStep({ at: 'choosing', refused: 'The file can’t be read: choose it again.' });
        return;
      }
      await lookAt(json);
    },
    take: async () => {
      if (step.at !== 'looked') return;
      const { planned, json } = step;
      setStep({ at: 'taking', planned, json });
      try {
        const seen = planned.map(({ does, version }) => ({ does, version }));
        setStep({ at: 'taken', ...(await call('templates.importJson', { json, seen })) });
      } catch (error) {
        await lookAt(json, refusal(error));
      }
    },
    again: () => {
      look.current += 1;
      setStep({ at: 'choosing' });
    },
  };
}

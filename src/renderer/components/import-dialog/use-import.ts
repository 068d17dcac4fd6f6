import { useRef, useState } from 'react';
import type { ImportPreview } from '../../../contract/people';
import { CallFailed, call } from '../../client/call';
import { sentenceOf } from '../ErrorSentence';
import { readCsvFile } from './read-csv-file';

export type ImportKind = 'people' | 'agreements';

/** Where an import stands. Nothing is changed here before `taking`. */
export type ImportStep =
  | { readonly at: 'choosing'; readonly refused: string | undefined }
  | { readonly at: 'looking' }
  | {
      readonly at: 'looked';
      readonly preview: ImportPreview;
      readonly csv: string;
      /** Why it was not taken over, when it was tried. */
      readonly refused: string | undefined;
    }
  | { readonly at: 'taking'; readonly rows: number }
  | { readonly at: 'taken'; readonly rows: number };

export interface Import {
  readonly what: ImportKind;
  readonly step: ImportStep;
  chooseWhat(what: ImportKind): void;
  chooseFile(file: Blob): Promise<void>;
  takeOver(): Promise<void>;
  /** Another file, from the beginning. */
  again(): void;
}

const CHOOSING: ImportStep = { at: 'choosing', refused: undefined };

function refusal(error: unknown): string {
  return error instanceof Error ? sentenceOf(error) : 'The file can’t be read: choose it again.';
}

/** A list being taken over: chosen, looked at, and then all of it or nothing. */
export function useImport(start: ImportKind): Import {
  const [what, setWhat] = useState(start);
  const [step, setStep] = useState<ImportStep>(CHOOSING);
  /** Each look begins anew: an answer that comes late, to a file that was left, says nothing. */
  const look = useRef(0);

  async function lookAt(csv: string, refused?: string): Promise<void> {
    look.current += 1;
    const mine = look.current;
    setStep({ at: 'looking' });
    let next: ImportStep;
    try {
      next = { at: 'looked', preview: await call('people.previewImport', { what, csv }), csv, refused };
    } catch (error) {
      next = { at: 'choosing', refused: refusal(error) };
    }
    if (look.current === mine) setStep(next);
  }

  return {
    what,
    step,
    chooseWhat: (next) => {
      setWhat(next);
      setStep(CHOOSING);
    },
    chooseFile: async (file) => {
      setStep({ at: 'looking' });
      const read = await readCsvFile(file);
      if (read.ok) await lookAt(read.csv);
      else setStep({ at: 'choosing', refused: read.sentence });
    },
    takeOver: async () => {
      if (step.at !== 'looked') return;
      const { csv, preview } = step;
      setStep({ at: 'taking', rows: preview.ready });
      try {
        const { taken } = await call('people.import', { what, csv, digest: preview.digest });
        setStep({ at: 'taken', rows: taken });
      } catch (error) {
        const changed = error instanceof CallFailed && error.failure.code === 'changed-elsewhere';
        if (changed) await lookAt(csv, refusal(error));
        else setStep({ ...step, refused: refusal(error) });
      }
    },
    again: () => {
      look.current += 1;
      setStep(CHOOSING);
    },
  };
}

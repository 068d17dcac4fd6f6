import { Button } from '../../components/Button';
import type { Sighting } from './use-clipboard-sighting';

export interface ClipboardSaysProps {
  seen: Sighting;
  /** "NHS number" or "record number". */
  what: string;
  onLook: () => void;
}

function sentence(seen: Sighting, what: string): { tone: 'ok' | 'no'; words: string } | undefined {
  if (seen.number === 'other-person') {
    return { tone: 'no', words: 'That number is another person’s: check you are in the right record.' };
  }
  if (seen.dateOfBirth === 'other-person') {
    return {
      tone: 'no',
      words: 'That date of birth is another person’s: check you are in the right record.',
    };
  }
  if (seen.number === 'match' && seen.dateOfBirth === 'match') {
    return { tone: 'ok', words: `The ${what} and date of birth on the clipboard are this person’s.` };
  }
  if (seen.number === 'match') return { tone: 'ok', words: 'The number on the clipboard is this person’s.' };
  if (seen.dateOfBirth === 'match') {
    return { tone: 'ok', words: 'The date of birth on the clipboard is this person’s.' };
  }
  return undefined;
}

/** Whether what was copied out of the open record is this person's. */
export function ClipboardSays({ seen, what, onLook }: ClipboardSaysProps) {
  const says = sentence(seen, what);
  return (
    <div className="pw-clipboard">
      <output
        className={says === undefined ? 'pw-soft' : `pw-clipboard__says pw-clipboard__says--${says.tone}`}
      >
        {says === undefined
          ? `Copy the ${what} out of the open record and come back here, or type what it shows.`
          : `${says.tone === 'ok' ? '✓' : '✕'} ${says.words}`}
      </output>
      <Button kind="quiet" small onClick={onLook}>
        Look at the clipboard
      </Button>
    </div>
  );
}

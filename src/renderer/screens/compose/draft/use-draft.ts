import { startTransition, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { DraftContent } from '../../../../domain/messages/message';
import type { Override } from '../../../../domain/policy/override';
import type { Person } from '../../../../domain/people/person';
import type { EditorNews } from '../../../editor/create-editor';
import { settled, worthKeeping, type Choices } from './choices';
import type { DraftSaver, SaveState } from './draft-saver';
import type { DraftStart } from './draft-start';
import { useDraftSaver } from './use-draft-saver';

/** A message as it is written: its choices, what the editor says, and whether it is kept. */
export interface Draft {
  readonly choices: Choices;
  /** The editor's last news; nothing before it is on the page. It follows the keys at a distance. */
  readonly news: EditorNews | undefined;
  readonly saver: DraftSaver<DraftContent>;
  readonly saveState: SaveState;
  /** Changes what is chosen, from what is chosen at that moment: an answer that comes late takes nothing back. */
  readonly choose: (change: (now: Choices) => Choices) => void;
  /** Remembers the words that stay, each with its reason. */
  readonly keepWords: (kept: Override[]) => void;
  readonly hear: (news: EditorNews) => void;
  /** All of it, as it stands at this key; `person` settles what need not be asked. */
  readonly content: (person: Person | null) => DraftContent;
  /** Saves all there is before another screen opens, words or none. */
  readonly keep: (person: Person | null) => Promise<SaveState>;
  /** Goes on as a new draft beside the one that was changed elsewhere. */
  readonly branch: () => void;
}

/** The text is kept from the editor's own words, never from what is drawn: drawing may lag, keeping may not. */
export function useDraft(start: DraftStart): Draft {
  const [choices, setChoices] = useState(start.choices);
  const [news, setNews] = useState<EditorNews>();
  const latest = useRef({ choices: start.choices, text: start.text, kept: [...start.kept] });
  const [saver, saveState] = useDraftSaver({ id: start.id, version: start.version }, start.saved);

  function whole(chosen: Choices): DraftContent {
    const { text, kept } = latest.current;
    return { ...chosen, text, kept };
  }
  function touch(): void {
    const content = whole(latest.current.choices);
    if (saver.place().version > 0 || saver.state().kind !== 'unsaved' || worthKeeping(content)) {
      saver.change(content);
    }
  }
  return {
    choices,
    news,
    saver,
    saveState,
    choose(change) {
      const next = change(latest.current.choices);
      latest.current = { ...latest.current, choices: next };
      setChoices(next);
      touch();
    },
    keepWords(kept) {
      latest.current = { ...latest.current, kept };
      touch();
    },
    hear(next) {
      latest.current = { ...latest.current, text: next.text };
      if (next.textChanged) touch();
      startTransition(() => setNews(next));
    },
    content: (person) => whole(settled(latest.current.choices, person)),
    keep(person) {
      const content = whole(latest.current.choices);
      if (person !== null || worthKeeping(content)) saver.change(content);
      return saver.flush();
    },
    branch() {
      saver.moveTo({ id: newId(), version: 0 });
      touch();
    },
  };
}

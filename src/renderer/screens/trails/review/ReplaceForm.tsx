import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import type { ReviewDesk } from './review-desk';

/** Words for who somebody is to the service user, offered while typing. */
const RELATIONSHIPS = [
  'daughter',
  'son',
  'husband',
  'wife',
  'partner',
  'mother',
  'father',
  'sister',
  'brother',
  'grandchild',
  'neighbour',
  'friend',
  'carer',
  'another service user',
  'third party',
] as const;

/** Asks who the third party is to the service user: that word stands in their place. */
export function ReplaceForm({ desk }: { desk: ReviewDesk }) {
  const at = desk.here();
  const [word, setWord] = useState(at?.party?.by ?? at?.mention?.relationship ?? '');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const leave = () => desk.stopAsking();
  return (
    <form
      className="pw-decide__line"
      aria-label="Who they are"
      onSubmit={(event) => {
        event.preventDefault();
        desk.decide('replace', word.trim() === '' ? null : word.trim());
      }}
    >
      <label htmlFor={id}>Who are they to the person?</label>
      <input
        ref={input}
        id={id}
        className="nhsuk-input pw-decide__word"
        list={`${id}-words`}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        value={word}
        onChange={(event) => setWord(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          event.stopPropagation();
          leave();
        }}
      />
      <datalist id={`${id}-words`}>
        {RELATIONSHIPS.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </datalist>
      <Button type="submit" small kind="primary" shortcut="Enter">
        Replace by [{word.trim() === '' ? 'third party' : word.trim()}]
      </Button>
      <Button small onClick={leave}>
        Cancel
      </Button>
    </form>
  );
}

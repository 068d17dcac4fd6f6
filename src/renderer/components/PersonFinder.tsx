import {
  useDeferredValue,
  useId,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import type { PersonSummary } from '../../contract/people';
import { soleNhsNumber } from '../../domain/people/nhs-number';
import { call } from '../client/call';
import { useAnswer } from '../client/queries';
import { ErrorSentence } from './ErrorSentence';
import { Keys } from './Keys';
import { PersonLine } from './PersonLine';

export interface PersonFinderProps {
  label: string;
  labelHidden?: boolean;
  placeholder?: string;
  /** Shown at the end of the field, such as "Ctrl K". */
  shortcut?: string;
  onPick: (person: PersonSummary) => void;
  /** Offers to add a person where nobody is found; gets what was typed. */
  onAdd?: (query: string) => void;
  inputRef?: RefObject<HTMLInputElement | null>;
}

/** The option that adds a person stands after the people. */
const ADD = 'add';

/**
 * Finds a person while typing, by name, NHS number or record number: a combobox whose list is moved through with the
 * arrow keys and closed with Escape. Empty, it offers the people last written to or opened.
 */
export function PersonFinder(props: PersonFinderProps) {
  const { label, labelHidden = false, placeholder, shortcut, onPick, onAdd, inputRef } = props;
  const id = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  /** Nothing is chosen beforehand among recent people: Enter alone must not pick somebody. */
  const [moved, setMoved] = useState<number>();
  const asked = useDeferredValue(query.trim());

  const recent = useAnswer('people.recent', open && asked === '' ? {} : undefined);
  const found = useAnswer(
    'people.find',
    open && asked !== '' ? { query: soleNhsNumber(asked) ?? asked } : undefined,
    {
      keep: true,
    },
  );
  const answer = asked === '' ? recent : found;
  const people = answer.data ?? [];
  const settled = answer.isSuccess && !answer.isPlaceholderData && query.trim() === asked;
  const offersAdd = onAdd !== undefined && settled && asked !== '';
  const options = [...people.map((person) => person.id), ...(offersAdd ? [ADD] : [])];
  const active = moved ?? (asked === '' ? -1 : 0);
  const current = options[Math.min(active, options.length - 1)];

  function close() {
    setOpen(false);
    setQuery('');
    setMoved(undefined);
  }
  function choose(option: string | undefined) {
    const person = people.find((one) => one.id === option);
    if (person !== undefined) onPick(person);
    else if (option === ADD) onAdd?.(asked);
    else return;
    close();
  }
  /** An NHS number that is pasted, alone or in a line of a record, finds its person at once. */
  async function findPasted(nhsNumber: string) {
    setQuery(nhsNumber);
    setOpen(true);
    const person = (await call('people.find', { query: nhsNumber })).find(
      (one) => one.nhsNumber === nhsNumber,
    );
    if (person === undefined) return;
    onPick(person);
    close();
  }
  function onPaste(event: ClipboardEvent) {
    const nhsNumber = soleNhsNumber(event.clipboardData.getData('text/plain'));
    if (nhsNumber === undefined) return;
    event.preventDefault();
    // A failure is shown by the list, which asks the same.
    findPasted(nhsNumber).catch(() => undefined);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && open) {
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (!open) setOpen(true);
      else if (options.length > 0)
        setMoved((Math.max(active, step > 0 ? -1 : 0) + step + options.length) % options.length);
    } else if (event.key === 'Enter' && open) {
      // What is on the screen may still answer an earlier word: never pick somebody from it.
      if (settled) choose(current);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const status =
    open && settled && people.length === 0
      ? asked === ''
        ? 'Type a name, an NHS number or a record number.'
        : 'Nobody here has that name or number.'
      : '';
  return (
    <div
      className="pw-finder"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <label htmlFor={id} className={labelHidden ? 'nhsuk-u-visually-hidden' : 'nhsuk-label'}>
        {label}
      </label>
      <div className="pw-finder__field">
        <input
          ref={inputRef}
          id={id}
          className="nhsuk-input"
          type="text"
          role="combobox"
          aria-expanded={open && options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(open && current !== undefined && { 'aria-activedescendant': `${id}-${current}` })}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          placeholder={placeholder}
          value={query}
          maxLength={200}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onChange={(event) => {
            setQuery(event.target.value);
            setMoved(undefined);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        {shortcut !== undefined && query === '' && <Keys keys={shortcut} quiet />}
      </div>
      <div
        className="pw-finder__drop"
        hidden={!open || (options.length === 0 && status === '' && !answer.error)}
      >
        {asked === '' && people.length > 0 && <p className="pw-finder__say">Recent people</p>}
        <div id={`${id}-list`} role="listbox" aria-label="People">
          {people.map((person) => (
            <div
              key={person.id}
              id={`${id}-${person.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={current === person.id}
              className="pw-finder__option"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(person.id)}
              onKeyDown={onKeyDown}
            >
              <PersonLine person={person} />
            </div>
          ))}
          {offersAdd && (
            <div
              id={`${id}-${ADD}`}
              role="option"
              tabIndex={-1}
              aria-selected={current === ADD}
              className="pw-finder__option pw-finder__option--add"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(ADD)}
              onKeyDown={onKeyDown}
            >
              Add a new person
            </div>
          )}
        </div>
        {open && <ErrorSentence error={answer.error} />}
        <p className="pw-finder__say" role="status" hidden={status === ''}>
          {status}
        </p>
      </div>
    </div>
  );
}

import { useState } from 'react';
import type { WritingSettings } from '../../../contract/settings';
import { useSaveSettings } from '../../client/queries';
import { ErrorSentence } from '../../components/ErrorSentence';
import { useToasts } from '../../state/toasts';

const ID = 'writing-assisted';

/** Lets dictation and on-screen keyboards write, for those who need them (P35, P41). Kept at once: it is one tick. */
export function WritingForm({ writing }: { writing: WritingSettings }) {
  const act = useSaveSettings('settings.saveWriting');
  const say = useToasts((state) => state.say);
  const [assisted, setAssisted] = useState(writing.assisted);

  function allow(next: boolean): void {
    setAssisted(next);
    act.mutate(
      { assisted: next },
      {
        onSuccess: (saved) =>
          say(
            saved.writing.assisted
              ? 'Dictation and on-screen keyboards may write.'
              : 'What dictation and on-screen keyboards write is marked.',
          ),
        onError: () => setAssisted(!next),
      },
    );
  }

  return (
    <>
      <p>
        Predictive text must not write messages. Words that this computer adds or changes by itself are
        marked, and you say of each whether it stays.
      </p>
      <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
        <div className="nhsuk-checkboxes__item">
          <input
            className="nhsuk-checkboxes__input"
            id={ID}
            type="checkbox"
            checked={assisted}
            aria-describedby={`${ID}-hint`}
            onChange={({ target }) => allow(target.checked)}
          />
          <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={ID}>
            Let dictation and on-screen keyboards write
          </label>
          <span className="nhsuk-hint nhsuk-checkboxes__hint" id={`${ID}-hint`}>
            For those who dictate, or write with a switch, their eyes or a touch keyboard. What is written so
            comes in without a mark; words of yours that are changed into others are marked still.
          </span>
        </div>
      </div>
      <ErrorSentence error={act.error} />
    </>
  );
}

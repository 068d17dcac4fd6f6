import { useId, useState, type KeyboardEvent } from 'react';
import { CHANNEL_WORDS } from '../../../../domain/messages/channel';
import { PURPOSE_WORDS } from '../../../../domain/messages/purpose';
import { offeredTemplates, templatesWith } from '../../../../domain/templates/offered';
import type { Template } from '../../../../domain/templates/template';
import { useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { usePlace } from '../../../state/place';
import type { Choices } from '../draft/choices';
import { begunFrom, type Known } from './begun-from';
import './template-picker.css';

export interface TemplatePickerProps {
  choices: Choices;
  known: Known;
  onPick: (template: Template) => void;
  onClose: () => void;
}

/** The templates for this service, those of the message's channel and purpose first: typed for, moved to, taken with Enter. */
export function TemplatePicker({ choices, known, onPick, onClose }: TemplatePickerProps) {
  const id = useId();
  const answer = useAnswer('templates.list', {});
  const go = usePlace((state) => state.go);
  const [words, setWords] = useState('');
  const [moved, setMoved] = useState(0);
  const { channel, purpose } = choices;
  const offered = offeredTemplates(answer.data ?? [], {
    serviceId: known.service.id,
    channel: null,
    purpose,
  });
  const fits = templatesWith(offered, words).toSorted(
    (a, b) => Number(b.channel === channel) - Number(a.channel === channel),
  );
  const at = Math.min(moved, fits.length - 1);
  const current = fits[at];
  const nothing = answer.data !== undefined && offered.length === 0;

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[event.key];
    if (by !== undefined && fits.length > 0) {
      const next = Math.max(0, Math.min(fits.length - 1, at + by));
      setMoved(next);
      document.getElementById(`${id}-${fits[next]?.id}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      if (current !== undefined) onPick(current);
    } else return;
    event.preventDefault();
  }

  return (
    <Dialog title="Use a template" wide onClose={onClose}>
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      {nothing ? (
        <EmptyState
          title="No template is approved for this service yet"
          action={
            <Button
              kind="primary"
              onClick={() => {
                onClose();
                go({ screen: 'templates', templateId: null });
              }}
            >
              Open the templates
            </Button>
          }
        >
          A second person reads and approves a template before it is offered here.
        </EmptyState>
      ) : (
        <div className="pw-picker">
          <label className="nhsuk-label" htmlFor={id}>
            Find a template
          </label>
          <input
            id={id}
            className="nhsuk-input"
            type="text"
            role="combobox"
            aria-expanded={fits.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            {...(current !== undefined && { 'aria-activedescendant': `${id}-${current.id}` })}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            maxLength={100}
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
              setMoved(0);
            }}
            onKeyDown={onKeyDown}
          />
          <div
            id={`${id}-list`}
            className="pw-picker__list"
            role="listbox"
            aria-label="Templates"
            tabIndex={-1}
          >
            {fits.map((template) => (
              <div
                key={template.id}
                id={`${id}-${template.id}`}
                role="option"
                tabIndex={-1}
                aria-selected={current?.id === template.id}
                className="pw-finder__option"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onPick(template)}
                onKeyDown={onKeyDown}
              >
                <span className="pw-picker__name">{template.name}</span>
                <span className="pw-soft">
                  {' '}
                  {CHANNEL_WORDS[template.channel].title}, {PURPOSE_WORDS[template.purpose].toLowerCase()}
                </span>
                <span className="pw-picker__words">{begunFrom(template, choices, known).text}</span>
              </div>
            ))}
          </div>
          <p className="pw-finder__say" role="status">
            {answer.isSuccess && fits.length === 0 && 'No template has these words.'}
          </p>
        </div>
      )}
      <div className="pw-actions">
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </Dialog>
  );
}

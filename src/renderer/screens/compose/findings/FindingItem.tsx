import classNames from 'classnames';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { hasDefaultFix, type Finding, type Severity } from '../../../../domain/checks/finding';
import { mayOverride } from '../../../../domain/policy/override';
import { Button } from '../../../components/Button';
import { Keys } from '../../../components/Keys';
import { inBrief } from '../../../editor/inserted/in-brief';
import { isInserted } from '../../../editor/inserted/inserted-finding';
import { around } from './around';
import { KeepForm } from './KeepForm';

/** How strongly a rule speaks, for those who don't see the colour. */
const SEVERITY_WORDS = {
  stop: 'Must be put right',
  warn: 'Likely wrong',
  advise: 'Better otherwise',
} satisfies Record<Severity, string>;

export interface FindingItemProps {
  finding: Finding;
  current: boolean;
  /** The one that Ctrl+. puts right. */
  next: boolean;
  /** The one to be read now: the list scrolls to it. */
  inSight: boolean;
  /** Of the button with the words, so that the keyboard can be taken to it. */
  id: string;
  tabStop: boolean;
  onShow: () => void;
  onFix: (fix: string) => void;
  onKeep: (reason: string) => void;
  /** Of words that the computer wrote: they stay, and no reason is asked. */
  onConfirm: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** What a fix does, in the words of its button. */
function fixWords(fix: string): string {
  return fix === '' ? 'Take it out' : fix;
}

/** One finding: the words, why, its clause, and what could stand there. */
export function FindingItem(props: FindingItemProps) {
  const { finding, current, next, inSight, onShow, onFix, onKeep, onConfirm } = props;
  const item = useRef<HTMLLIElement>(null);
  const shown = useRef<HTMLButtonElement>(null);
  const [keeping, setKeeping] = useState(false);
  const byOneKey = next && hasDefaultFix(finding);
  const words = finding.text.trim() === '' ? 'this' : finding.text;
  const byComputer = isInserted(finding);
  useEffect(() => {
    if (inSight) item.current?.scrollIntoView({ block: 'nearest' });
  }, [inSight]);

  /** A number chooses a fix, or the button behind them, wherever in the item the focus is. */
  function onKeyDown(event: KeyboardEvent) {
    const chosen = /^[1-9]$/u.test(event.key) ? Number(event.key) - 1 : -1;
    const fix = finding.fixes[chosen];
    const confirms = byComputer && chosen === finding.fixes.length;
    if ((fix === undefined && !confirms) || event.ctrlKey || event.altKey || event.metaKey) {
      props.onKeyDown(event);
      return;
    }
    event.preventDefault();
    if (fix === undefined) onConfirm();
    else onFix(fix);
  }
  const [before, after] = around(finding.message, words);
  const severity = `pw-finding--${finding.severity}`;
  return (
    <li ref={item} className={classNames('pw-finding', severity, { 'pw-finding--current': current })}>
      <p className="pw-finding__why">
        <span className="nhsuk-u-visually-hidden">{SEVERITY_WORDS[finding.severity]}: </span>
        {finding.field === 'subject' && <span className="pw-soft">Subject: </span>}
        {before}
        <button
          ref={shown}
          type="button"
          id={props.id}
          className="pw-finding__words"
          tabIndex={props.tabStop ? 0 : -1}
          aria-current={current}
          onFocus={onShow}
          onClick={onShow}
          onKeyDown={onKeyDown}
        >
          {inBrief(words)}
        </button>
        {after} <span className="pw-clause">{finding.clause}</span>
      </p>
      {keeping ? (
        <KeepForm
          finding={finding}
          onKeep={(reason) => {
            setKeeping(false);
            onKeep(reason);
          }}
          onCancel={() => {
            setKeeping(false);
            shown.current?.focus();
          }}
        />
      ) : (
        <div className="pw-finding__fixes">
          {finding.fixes.map((fix, index) => (
            <Button
              key={fix}
              small
              className={byOneKey && index === 0 ? 'pw-fix pw-fix--next' : 'pw-fix'}
              onClick={() => onFix(fix)}
              onKeyDown={onKeyDown}
            >
              {fixWords(fix)}
              <span className="nhsuk-u-visually-hidden"> instead of {words}</span>
              {byOneKey && index === 0 && <Keys keys="Ctrl ." quiet />}
              {current && !(byOneKey && index === 0) && <Keys keys={String(index + 1)} quiet />}
            </Button>
          ))}
          {byComputer && (
            <Button kind="quiet" small className="pw-fix" onClick={onConfirm} onKeyDown={onKeyDown}>
              Keep <span className="nhsuk-u-visually-hidden">{words}</span>
              {current && <Keys keys={String(finding.fixes.length + 1)} quiet />}
            </Button>
          )}
          {!byComputer && mayOverride(finding) && (
            <Button
              kind="quiet"
              small
              className="pw-fix"
              onClick={() => setKeeping(true)}
              onKeyDown={onKeyDown}
            >
              Keep… <span className="nhsuk-u-visually-hidden">{words}</span>
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

import { useState } from 'react';
import type { CheckSettings } from '../../../contract/settings';
import { mayTurnOff } from '../../../domain/checks/tuning';
import type { PolicyPack } from '../../../domain/policy/pack';
import { useChecker } from '../../client/checker';
import { useSaveSettings } from '../../client/queries';
import { ErrorSentence } from '../../components/ErrorSentence';
import { useToasts } from '../../state/toasts';

export interface ChecksFormProps {
  checks: CheckSettings;
  pack: PolicyPack;
}

/** The checks this desk may switch off, because the Trust's policy says so; every other one stays on. Kept at once. */
export function ChecksForm({ checks, pack }: ChecksFormProps) {
  const { rules } = useChecker();
  const act = useSaveSettings('settings.saveChecks');
  const say = useToasts((state) => state.say);
  const [off, setOff] = useState<readonly string[]>(checks.turnedOff);
  const offered = rules.filter(({ name }) => mayTurnOff(pack.checks, name));

  function turn(name: string, on: boolean): void {
    const before = off;
    const next = on ? off.filter((each) => each !== name) : [...off, name];
    setOff(next);
    act.mutate(
      { turnedOff: [...next] },
      {
        onSuccess: () => say(on ? 'This check is on again.' : 'This check is off at this desk.'),
        onError: () => setOff(before),
      },
    );
  }

  if (offered.length === 0) return <p>Your Trust’s policy keeps every check switched on.</p>;
  return (
    <>
      <fieldset className="nhsuk-fieldset">
        <legend className="nhsuk-fieldset__legend">
          Your Trust’s policy lets you do without these at this desk. All the others stay on.
        </legend>
        <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
          {offered.map(({ name, looksFor }) => (
            <div key={name} className="nhsuk-checkboxes__item">
              <input
                className="nhsuk-checkboxes__input"
                id={`check-${name}`}
                type="checkbox"
                checked={!off.includes(name)}
                onChange={({ target }) => turn(name, target.checked)}
              />
              <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={`check-${name}`}>
                Look for {looksFor}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <ErrorSentence error={act.error} />
    </>
  );
}

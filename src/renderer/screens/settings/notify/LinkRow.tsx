import { useId, useState } from 'react';
import type { Linkable, NotifyTemplateShown } from '../../../../contract/notify-templates';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Chip } from '../../../components/Chip';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { useToasts } from '../../../state/toasts';

const STATES = {
  'not-linked': { tone: 'plain', says: 'Not linked' },
  linked: { tone: 'ok', says: 'Linked: both say the same' },
  'changed-here': { tone: 'need', says: 'Changed here since: link it again' },
  'changed-there': { tone: 'need', says: 'Changed at GOV.UK Notify since: link it again' },
  gone: { tone: 'no', says: 'Gone at GOV.UK Notify: link another one' },
} as const satisfies Record<Linkable['state'], { tone: 'plain' | 'ok' | 'need' | 'no'; says: string }>;

/** One of Plainword's templates, and the one at GOV.UK Notify that says the same. */
export function LinkRow({ ours, theirs }: { ours: Linkable; theirs: readonly NotifyTemplateShown[] }) {
  const id = useId();
  const [chosen, setChosen] = useState(ours.link?.notifyId ?? '');
  const link = useAct('notify.link');
  const unlink = useAct('notify.unlink');
  const say = useToasts((state) => state.say);
  const { tone, says } = STATES[ours.state];
  const templateId = ours.id;
  const stillThere = theirs.some((each) => each.id === chosen);
  return (
    <li>
      <span className="pw-rows__main">
        <span className="pw-rows__line">{ours.name}</span>
        <ErrorSentence error={link.error ?? unlink.error} />
      </span>
      <Chip tone={tone}>{says}</Chip>
      <div className="pw-rows__actions">
        <label htmlFor={id} className="nhsuk-u-visually-hidden">
          At GOV.UK Notify, for {ours.name}
        </label>
        <select
          id={id}
          className="nhsuk-select"
          value={stillThere ? chosen : ''}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">Choose a template</option>
          {theirs.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}, version {each.version}
            </option>
          ))}
        </select>
        {stillThere && (chosen !== ours.link?.notifyId || ours.state !== 'linked') && (
          <Button
            small
            busy={link.isPending}
            aria-label={`Compare and link ${ours.name}`}
            onClick={() =>
              link.mutate(
                { templateId, notifyId: chosen },
                { onSuccess: () => say('Linked: both say the same.') },
              )
            }
          >
            Compare and link
          </Button>
        )}
        {ours.link !== null && (
          <Button
            small
            busy={unlink.isPending}
            aria-label={`Unlink ${ours.name}`}
            onClick={() => unlink.mutate({ templateId }, { onSuccess: () => say('Not linked any more.') })}
          >
            Unlink
          </Button>
        )}
      </div>
    </li>
  );
}

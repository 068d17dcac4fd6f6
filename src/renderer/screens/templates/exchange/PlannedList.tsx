import { CHANNEL_WORDS } from '../../../../domain/messages/channel';
import type { Service } from '../../../../domain/services/service';
import type { PlannedTemplate } from '../../../../domain/templates/file/import-plan';
import { Chip } from '../../../components/Chip';
import { serviceWords } from '../template-words';

const DOES = {
  add: ['ok', 'New'],
  change: ['need', 'New version'],
  same: ['plain', 'The same'],
  refuse: ['no', 'Can’t come in'],
} as const satisfies Record<PlannedTemplate['does'], readonly ['ok' | 'need' | 'plain' | 'no', string]>;

/** What scrolls must be reached by the keyboard. */
const SCROLLED = { tabIndex: 0, role: 'group', 'aria-label': 'What would change' };

export interface PlannedListProps {
  planned: readonly PlannedTemplate[];
  services: readonly Service[];
}

/** What an import would do, template by template. */
export function PlannedList({ planned, services }: PlannedListProps) {
  return (
    <div className="pw-templates__words" {...SCROLLED}>
      <ul className="pw-rows">
        {planned.map(({ does, details, sentence }, index) => {
          const [tone, words] = DOES[does];
          return (
            <li key={`${index} ${details.name}`}>
              <span className="pw-rows__main">
                {details.name}
                <span className="pw-rows__meta pw-rows__line">
                  {CHANNEL_WORDS[details.channel].title}
                  {sentence === null ? `, ${serviceWords(details.serviceId, services)}` : `: ${sentence}`}
                </span>
              </span>
              <Chip tone={tone}>{words}</Chip>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

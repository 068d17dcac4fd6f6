import { CHANNEL_WORDS } from '../../../../domain/messages/channel';
import { PURPOSE_WORDS } from '../../../../domain/messages/purpose';
import type { Template } from '../../../../domain/templates/template';

/** What scrolls must be reached by the keyboard. */
const SCROLLED = { tabIndex: 0, role: 'group', 'aria-label': 'What is approved' };

/** The very words that are approved, all of them in sight. */
export function WordsToApprove({ templates }: { templates: readonly Template[] }) {
  return (
    <div className="pw-templates__words" {...SCROLLED}>
      {templates.map(({ id, name, channel, purpose, subject, text }) => (
        <article key={id}>
          <h3 className="pw-card__title">{name}</h3>
          <p className="pw-soft">
            {CHANNEL_WORDS[channel].title}, {PURPOSE_WORDS[purpose].toLowerCase()}
          </p>
          <p className="pw-lines">{channel === 'email' ? `${subject}\n\n${text}` : text}</p>
        </article>
      ))}
    </div>
  );
}

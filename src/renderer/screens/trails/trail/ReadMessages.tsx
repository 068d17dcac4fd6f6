import type { Trail } from '../../../../domain/trails/trail';
import { Card } from '../../../components/Card';
import { Body } from '../review/Body';
import { sectionsOf } from '../review/pieces';
import { UnsureHead } from '../review/UnsureHead';
import { nameOf, subjectWords, whenWords } from '../trail-words';

/** The messages of a trail, to be read: before it is filed nothing can be chosen. */
export function ReadMessages({ trail }: { trail: Trail }) {
  return (
    <Card title="Messages" flush className="pw-review__messages">
      <ol className="pw-message-rows" aria-label="Messages of the trail">
        {trail.messages.map((message) => (
          <li key={message.id} className="pw-message-row">
            <div className="pw-message-row__head">
              <span className="pw-message-row__who">
                <b>{nameOf(message.from)}</b>
                {message.to.length > 0 && (
                  <span className="pw-soft"> → {message.to.map(nameOf).join(', ')}</span>
                )}
              </span>
              <span className="pw-message-row__when pw-soft">{whenWords(message.date)}</span>
            </div>
            <UnsureHead message={message} />
            {message.subject !== null && message.subject !== trail.subject && (
              <p className="pw-message-row__subject pw-soft">Subject: {subjectWords(message.subject)}</p>
            )}
            <Body body={message.body} sections={sectionsOf(message, undefined, [])} target={null} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

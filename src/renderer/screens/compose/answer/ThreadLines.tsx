import classNames from 'classnames';
import { useLayoutEffect, useRef } from 'react';
import type { ThreadLine } from '../../../../contract/replies';
import { CHANNEL_WORDS } from '../../../../domain/messages/channel';
import { relativeTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';

/** What scrolls must be reached by the keyboard. */
const SCROLLED_BY_KEYS = { tabIndex: 0, role: 'group', 'aria-label': 'What was written, oldest first' };

/** Lines have no names of their own: when, who and what tell them apart. */
function keyOf({ from, when, text }: ThreadLine): string {
  return `${when.at} ${from} ${text}`;
}

/** What was written to and fro, verbatim, scrolled to the one that is answered: nothing in it is put right (P30). */
export function ThreadLines({ lines }: { lines: readonly ThreadLine[] }) {
  const now = useNow();
  const box = useRef<HTMLDivElement>(null);
  const current = lines.findLastIndex((line) => line.current && line.from === 'them');
  const at = current === -1 ? lines.length - 1 : current;
  useLayoutEffect(() => {
    const scrolled = box.current;
    if (scrolled === null) return undefined;
    // Only within the box: the window stays where it is. Lines that grow narrower are longer, so that it moves.
    const show = () => {
      const line = scrolled.children[at];
      if (line instanceof HTMLElement) scrolled.scrollTop = line.offsetTop;
    };
    show();
    const observer = new ResizeObserver(show);
    observer.observe(scrolled);
    return () => observer.disconnect();
  }, [at]);
  return (
    <div ref={box} className="pw-thread" {...SCROLLED_BY_KEYS}>
      {lines.map((line, index) => {
        const who = line.from === 'them' ? 'They wrote' : 'We wrote';
        return (
          <article
            key={keyOf(line)}
            className={classNames('pw-thread__line', `pw-thread__line--${line.from}`, {
              'pw-thread__line--current': index === at,
            })}
            {...(index === at && { 'aria-current': true })}
          >
            <p className="pw-rows__meta">
              {`${who}, ${CHANNEL_WORDS[line.channel].one}, ${relativeTime(line.when.at, now)}`}
            </p>
            {line.subject !== '' && <p translate="no">{line.subject}</p>}
            <p className="pw-thread__words" dir="auto" translate="no">
              {line.text}
            </p>
          </article>
        );
      })}
    </div>
  );
}

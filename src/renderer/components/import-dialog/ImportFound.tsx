import { useEffect, useRef } from 'react';
import type { ImportPreview } from '../../../contract/people';
import { Chip } from '../Chip';
import { rowsWords } from './rows-words';

/** So many faults are listed: who has more has one cause for them, and sees it in these. */
const LISTED = 500;

/** The keyboard scrolls a long list (WCAG 2.1.1). */
const SCROLLS = { tabIndex: 0 };

/** What the file would do, before anything is done; it takes the focus as it appears. */
export function ImportFound({ preview }: { preview: ImportPreview }) {
  const { ready, known, faults } = preview;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const left = faults.length - LISTED;
  return (
    <>
      <h3 ref={title} tabIndex={-1} className="pw-import__title">
        What is in this file
      </h3>
      <ul className="pw-import__counts">
        <li>
          <Chip tone={ready > 0 ? 'ok' : 'plain'}>{rowsWords(ready)} to take over</Chip>
        </li>
        <li>
          <Chip>{rowsWords(known)} here already, left unchanged</Chip>
        </li>
        <li>
          <Chip tone={faults.length > 0 ? 'need' : 'plain'}>{rowsWords(faults.length)} left out</Chip>
        </li>
      </ul>
      {faults.length > 0 && (
        <>
          <p id="import-faults">
            Left out, by their line in the file. Put them right there and choose it again:
          </p>
          <ul className="pw-import__faults" {...SCROLLS} aria-labelledby="import-faults">
            {faults.slice(0, LISTED).map(({ line, sentence }) => (
              <li key={line}>
                <strong>Line {line}:</strong> {sentence}
              </li>
            ))}
            {left > 0 && <li>And {left.toLocaleString('en-GB')} more.</li>}
          </ul>
        </>
      )}
    </>
  );
}

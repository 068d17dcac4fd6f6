import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../../../../../src/domain/checks/finding';
import { AsSent } from '../../../../../../src/renderer/screens/compose/review/AsSent';
import { ReadAgain } from '../../../../../../src/renderer/screens/compose/review/ReadAgain';

afterEach(cleanup);

function readAgain(field: Finding['field'], whole: string, text: string): Finding {
  const start = whole.indexOf(text);
  return {
    rule: 'predictive-text/read-back',
    severity: 'advise',
    field,
    start,
    end: start + text.length,
    text,
    message: 'Read it once more.',
    fixes: [],
    turnsMeaning: true,
    clause: 'P35',
  };
}

describe('a message as it goes out', () => {
  it('marks the words to read again, and says so to those who do not see it', () => {
    const text = 'Do not come before 2:15pm.\n\nReplies are read 9am to 5pm.';
    const subject = '[secure] Not on Thursday';
    const words = [readAgain('text', text, '2:15pm'), readAgain('text', text, 'not'), readAgain('subject', subject, 'Thursday')]; // prettier-ignore
    const { container } = render(
      <AsSent
        channel="email"
        from="a@example.org"
        to="b@example.org"
        {...{ subject, text }}
        readAgain={words}
      />,
    );
    const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['read again: Thursday', 'read again: not', 'read again: 2:15pm']);
    expect(container.querySelector('.pw-as-sent__text')?.textContent.replaceAll('read again: ', '')).toBe(
      text,
    );
  });

  it('has no marks where there is nothing to read again', () => {
    const { container } = render(<AsSent channel="sms" from={null} to={null} subject="" text="Hello." />);
    expect(container.querySelector('mark')).toBeNull();
    expect(container.querySelector('.pw-as-sent__text')?.textContent).toBe('Hello.');
  });

  it('lists each word once', () => {
    const text = 'not now, not then';
    render(<ReadAgain findings={[readAgain('text', text, 'not'), readAgain('text', text, 'not')]} />);
    expect(screen.getByText(/Read these again/u).textContent).toBe('Read these again: not');
  });
});

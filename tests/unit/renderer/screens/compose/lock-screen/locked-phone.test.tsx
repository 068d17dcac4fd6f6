import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createChecker } from '../../../../../../src/domain/checks/checker';
import { contextOf } from '../../../../../../src/domain/checks/context-of';
import { outgoingText } from '../../../../../../src/domain/messages/outgoing';
import { lockScreenOfMessage } from '../../../../../../src/renderer/screens/compose/lock-screen/lock-screen-of-message';
import { LockedPhone } from '../../../../../../src/renderer/screens/compose/lock-screen/LockedPhone';
import { DESK, MARGARET, SERVICE } from '../../../sample-desk';

afterEach(cleanup);

function show(text: string, from: string | null = '07700900999'): void {
  const context = contextOf({ channel: 'sms', subject: '' }, MARGARET, SERVICE, DESK.pack, '2026-11-23', []);
  const findings = createChecker().check(text, context);
  const written = { text, subject: '' };
  const outgoing = { text: outgoingText(text, 'sms', SERVICE), subject: '' };
  const phone = lockScreenOfMessage({ channel: 'sms', from, service: SERVICE, findings, written, outgoing });
  render(<LockedPhone {...phone} />);
}

describe('the locked phone', () => {
  it('marks what gives somebody away, wherever white space stood before it, and says what a stranger sees', () => {
    show('  \n Dear Mrs Holloway, your Memory Clinic visit is on Thursday.');
    const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual([expect.stringMatching(/^gives away: .*Holloway$/u), 'gives away: Memory Clinic']);
    expect(screen.getByText('A stranger sees: a name and what kind of care it is.')).toBeDefined();
    expect(screen.getByText('07700 900999')).toBeDefined();
  });

  it('never says that all is well, only that it can tell nothing', () => {
    show('Hello Maggie, our visit is on Thursday.');
    expect(screen.getByText(/as far as Plainword can tell/u)).toBeDefined();
    expect(document.querySelector('mark')).toBeNull();
  });

  it('shows the footer where a text is short, and the service’s name where no number is set up', () => {
    show('Hello Maggie.', null);
    expect(document.querySelector('.pw-phone__preview')?.textContent).toContain('Replies are read');
    expect(screen.getByText(SERVICE.name)).toBeDefined();
  });
});

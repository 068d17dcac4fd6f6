import { cleanup, render, screen, within } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, describe, expect, it } from 'vitest';
import type { ThreadLine } from '../../../../../../src/contract/replies';
import { createQueryClient } from '../../../../../../src/renderer/client/queries';
import { ThreadLines } from '../../../../../../src/renderer/screens/compose/answer/ThreadLines';
import { DESK, NOW } from '../../../sample-desk';

afterEach(cleanup);

const line = (
  from: 'them' | 'us',
  text: string,
  when: string,
  more: Partial<ThreadLine> = {},
): ThreadLine => ({
  from,
  channel: 'sms',
  subject: '',
  text,
  when: { at: when, offset: 0 },
  current: false,
  ...more,
});

const LINES = [
  line('us', 'Hello Maggie, our visit is at 2pm.', '2026-11-20T09:00:00.000Z', { current: true }),
  line('them', 'cn u  come l8r\n:-)', '2026-11-20T10:00:00.000Z', { current: true }),
  line('us', 'We called you.', NOW),
];

function show(lines: readonly ThreadLine[]): HTMLElement[] {
  const client = createQueryClient();
  client.setQueryData(['desk.get', {}], DESK);
  render(
    <QueryClientProvider client={client}>
      <ThreadLines lines={lines} />
    </QueryClientProvider>,
  );
  return screen.getAllByRole('article');
}

describe('the conversation beside an answer', () => {
  it('is oldest first, says whose each line is, and keeps it to the letter (P30)', () => {
    const lines = show(LINES);
    expect(lines.map((each) => each.querySelector('p')?.textContent)).toEqual([
      'We wrote, a text, Friday 20 November 2026 at 9am',
      'They wrote, a text, Friday 20 November 2026 at 10am',
      'We wrote, a text, today at 10:30am',
    ]);
    expect(lines[1]?.textContent).toContain('cn u  come l8r\n:-)');
  });

  it('tells which one of theirs is answered, and is moved through by the keyboard', () => {
    const lines = show(LINES);
    expect(lines.map((each) => each.getAttribute('aria-current'))).toEqual([null, 'true', null]);
    const box = screen.getByRole('group', { name: 'What was written, oldest first' });
    expect(box.tabIndex).toBe(0);
    expect(within(box).getAllByRole('article')).toHaveLength(3);
  });

  it('is about the newest where nothing tells which', () => {
    const lines = show(LINES.map((each) => ({ ...each, current: false })));
    expect(lines[2]?.getAttribute('aria-current')).toBe('true');
  });
});

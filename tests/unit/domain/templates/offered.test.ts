import { describe, expect, it } from 'vitest';
import { mayApprove } from '../../../../src/domain/templates/approval';
import { offeredTemplates, templatesWith } from '../../../../src/domain/templates/offered';
import { stateOf } from '../../../../src/domain/templates/template';
import { RETIRED, template } from './some-template';

const OURS = '01990000-0000-7000-8000-0000000000f1';
const THEIRS = '01990000-0000-7000-8000-0000000000f2';
const names = (templates: readonly { name: string }[]) => templates.map(({ name }) => name);

describe('the templates that are offered for a message', () => {
  const all = [
    template({ name: 'Weather', purpose: 'advice' }),
    template({ name: 'Advice of theirs', serviceId: THEIRS, purpose: 'advice' }),
    template({ name: 'Waiting', approved: null }),
    template({ name: 'Retired', retired: RETIRED }),
    template({ name: 'Letter', channel: 'email', purpose: 'letter-or-care-plan' }),
    template({ name: 'Advice of ours', serviceId: OURS, purpose: 'advice' }),
    template({ name: 'Reminder' }),
  ];

  it('are approved, in use, and of this service or of all', () => {
    const wanted = { serviceId: OURS, channel: null, purpose: null };
    expect(names(offeredTemplates(all, wanted))).toEqual(['Advice of ours', 'Letter', 'Reminder', 'Weather']);
    expect(all.map(stateOf)).toContain('retired');
  });

  it('begin with those for the purpose, the service’s own first', () => {
    const wanted = { serviceId: OURS, channel: 'sms', purpose: 'advice' } as const;
    expect(names(offeredTemplates(all, wanted))).toEqual(['Advice of ours', 'Weather', 'Reminder']);
  });

  it('are found by words of their name, purpose or text', () => {
    expect(names(templatesWith(all, 'LETTER plan'))).toEqual(['Letter']);
    expect(names(templatesWith(all, 'advice weather'))).toEqual(['Weather']);
    expect(templatesWith(all, '  ')).toHaveLength(all.length);
  });
});

describe('approval', () => {
  it('is another person’s than the author’s, however the name is written', () => {
    const written = template({ saved: { ...RETIRED, by: 'R. Shah, occupational therapist' } });
    expect(mayApprove(written, 'J. Adeyemi, service manager')).toBe(true);
    expect(mayApprove(written, 'R. Shah, team lead')).toBe(false);
    expect(mayApprove(written, 'r  shah')).toBe(false);
  });
});

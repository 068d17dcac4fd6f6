import { describe, expect, it } from 'vitest';
import { marked, riverside as service, severities } from '../../marked';

const rule = 'identifier/service';

describe('names of services (P33)', () => {
  it('stops the service’s telling name in a text and a subject, and warns in a body', () => {
    expect(severities(rule, 'Call the riverside memory service.', { service })).toEqual(['stop']);
    const email = { channel: 'email', service, subject: 'Riverside Memory Service' } as const;
    expect(severities(rule, 'Call the Riverside Memory Service.', email)).toEqual(['warn', 'stop']);
  });

  it('lets the service’s plain name be', () => {
    expect(marked(rule, 'Call the Riverside Team at our office.', { service })).toEqual([]);
  });

  it('finds names that are telling anywhere', () => {
    expect(marked(rule, 'Your crisis team and the sexual health clinic')).toEqual([
      'crisis team',
      'sexual health clinic',
    ]);
    expect(marked(rule, 'The hearing clinic and the nurse')).toEqual([]);
  });
});

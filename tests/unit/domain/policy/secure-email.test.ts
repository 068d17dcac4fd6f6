import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outgoingSubject } from '../../../../src/domain/messages/outgoing';
import { decide } from '../../../../src/domain/policy/decide';
import type { MailHosts, MessageToDecide } from '../../../../src/domain/policy/facts';
import type { PolicyPack } from '../../../../src/domain/policy/pack';
import { isAtLeastAsStrict } from '../../../../src/domain/policy/strictness';
import { address, agreement, email, EMAIL_ID, facts, pack, person, TUESDAY_10AM } from '../facts';

const GATEWAY = 'smtp.gateway.example.org';
const withGateways = (...gateways: string[]): PolicyPack => ({
  ...pack,
  secureEmail: { ...pack.secureEmail, gateways },
});

/** What the decision says of P13 for an email to an address by a carrier that goes through these servers. */
function said(
  to: string,
  mailHosts: MailHosts,
  on: PolicyPack,
  change: Partial<MessageToDecide> = {},
): string[] {
  const known = facts({
    person: person({
      contactPoints: [address({ value: to })],
      agreements: [
        agreement({ channel: 'email', contactPointId: EMAIL_ID, kind: 'conversation', form: 'written' }),
      ],
    }),
    carriers: ['smtp', 'microsoft-graph', 'annexe'],
    mailHosts,
  });
  const { reasons } = decide(email({ subject: 'Your visit', ...change }), known, TUESDAY_10AM, on);
  return reasons
    .filter(({ clause }) => clause === 'P13')
    .map(({ effect, sentence }) => `${effect}: ${sentence}`);
}

describe('email to an address outside the secure domains', () => {
  it('goes by a gateway that the policy names', () => {
    expect(said('maggie@example.org', { smtp: GATEWAY }, withGateways(GATEWAY))).toEqual([]);
    const graph = { 'microsoft-graph': 'graph.microsoft.com' };
    expect(
      said('maggie@example.org', graph, withGateways('graph.microsoft.com'), { carrier: 'microsoft-graph' }),
    ).toEqual([]);
  });

  it('stops where the policy names none, and by every other server', () => {
    const stopped = [expect.stringMatching(/^stop: .*would not encrypt/u)];
    expect(said('maggie@example.org', { smtp: GATEWAY }, withGateways())).toEqual(stopped);
    expect(said('maggie@example.org', { smtp: 'smtp.example.org' }, withGateways(GATEWAY))).toEqual(stopped);
    expect(said('maggie@example.org', {}, withGateways(GATEWAY))).toEqual(stopped);
    // The gateway of one way to send says nothing of another.
    expect(
      said('maggie@example.org', { smtp: GATEWAY }, withGateways(GATEWAY), { carrier: 'microsoft-graph' }),
    ).toEqual(stopped);
  });

  it('needs none inside the secure domains', () => {
    expect(said('maggie@nhs.net', { smtp: 'smtp.example.org' }, withGateways())).toEqual([]);
  });

  it('never goes unmarked, nor by a server that would not encrypt it, whatever is written', () => {
    const hosts = fc.constantFrom(GATEWAY, `x${GATEWAY}`, `${GATEWAY}.example.com`, 'localhost', undefined);
    const to = fc.constantFrom(
      'maggie@example.org',
      'maggie@nhs.net.example.org',
      'a@nhs.net',
      'a@ward.nhs.net',
    );
    fc.assert(
      fc.property(fc.string(), to, hosts, fc.boolean(), (subject, value, smtp, isDeclared) => {
        const on = isDeclared ? withGateways(GATEWAY) : withGateways();
        const goes = said(value, smtp === undefined ? {} : { smtp }, on, { subject }).every(
          (reason) => !reason.startsWith('stop'),
        );
        const isInside = value.endsWith('nhs.net');
        expect(goes).toBe(isInside || (isDeclared && smtp === GATEWAY));
        const marks = outgoingSubject(subject, value, on).toLowerCase().split('[secure]').length - 1;
        expect(marks).toBe(isInside ? 0 : 1);
      }),
    );
  });

  it('is not weakened by a desk’s own policy: a gateway or domain more is not as strict', () => {
    expect(isAtLeastAsStrict(withGateways(GATEWAY), withGateways())).toBe(false);
    const domains = {
      ...pack,
      secureEmail: { ...pack.secureEmail, domains: [...pack.secureEmail.domains, 'org'] },
    };
    expect(isAtLeastAsStrict(domains, pack)).toBe(false);
    expect(isAtLeastAsStrict(withGateways(), withGateways(GATEWAY))).toBe(true);
  });
});

describe('email by the Communications Annexe', () => {
  const annexe = { carrier: 'annexe' } as const;
  const hosts = { annexe: 'communications-annexe' };

  it('says that it does not come from the service’s mailbox, whatever that mailbox is', () => {
    expect(said('maggie@nhs.net', hosts, withGateways(), annexe)).toEqual([
      expect.stringMatching(/^condition: The Communications Annexe sends from its own address/u),
    ]);
  });

  it('stops to an outside address unless the policy says that the Annexe encrypts', () => {
    expect(said('maggie@example.org', hosts, withGateways(GATEWAY), annexe)).toEqual([
      expect.stringMatching(/^stop: The policy does not say/u),
      expect.stringMatching(/^condition/u),
    ]);
    expect(said('maggie@example.org', hosts, withGateways('communications-annexe'), annexe)).toEqual([
      expect.stringMatching(/^condition/u),
    ]);
  });
});

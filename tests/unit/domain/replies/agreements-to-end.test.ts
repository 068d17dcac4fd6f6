import { describe, expect, it } from 'vitest';
import { agreementsToEnd } from '../../../../src/domain/replies/agreements-to-end';
import { address, agreement, CARER_ID, CARERS_MOBILE_ID, EMAIL_ID, mobile, person } from '../facts';

const own = agreement();
const byEmail = agreement({ id: 'email', channel: 'email', contactPointId: EMAIL_ID });
const carers = agreement({ id: 'carer', contactPointId: CARERS_MOBILE_ID });
const maggie = person({
  contactPoints: [
    mobile(),
    address(),
    mobile({ id: CARERS_MOBILE_ID, value: '+447700900999', carerId: CARER_ID }),
  ],
  agreements: [own, byEmail, carers],
});
const ends = (asked: Parameters<typeof agreementsToEnd>[1]) =>
  agreementsToEnd(maggie, asked).map(({ id }) => id);

describe('what ends when "STOP" was meant (P19)', () => {
  it('are the agreements of whoever wrote it, for that channel alone', () => {
    expect(ends([{ channel: 'sms', from: mobile().value }])).toEqual([own.id]);
    expect(ends([{ channel: 'sms', from: '07700 900999' }])).toEqual(['carer']);
    expect(ends([{ channel: 'email', from: 'Maggie@example.org' }])).toEqual(['email']);
  });

  it('are all of that channel where nobody knows which of them wrote', () => {
    expect(ends([{ channel: 'sms', from: '07700 900111' }])).toEqual([own.id, 'carer']);
  });

  it('are those of both channels when they asked by both', () => {
    expect(
      ends([
        { channel: 'sms', from: mobile().value },
        { channel: 'email', from: '' },
      ]),
    ).toEqual([own.id, 'email']);
  });

  it('are none that were withdrawn before', () => {
    const withdrawn = { ...own, withdrawn: own.recorded };
    const before = person({ agreements: [withdrawn] });
    expect(agreementsToEnd(before, [{ channel: 'sms', from: mobile().value }])).toEqual([]);
  });
});

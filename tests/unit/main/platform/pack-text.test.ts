import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedPack } from '../../../../src/domain/policy/shipped-pack';
import { readPackText } from '../../../../src/main/platform/pack-text';

const HEAD = '{\n  "id": "north-trust",\n  "version": "3.0",\n';

function faults(text: string): Array<{ line: number; column: number; sentence: string }> {
  const read = readPackText(text);
  return read.ok ? [] : [...read.faults];
}

describe('the text of a policy file', () => {
  it('names what differs from the shipped policy, and may say why in comments', () => {
    const text = `${HEAD}  // Agreed with the clinics in May.\n  "outOfHours": { "lateByMinutes": 15 }\n}`;
    expect(readPackText(text)).toEqual({
      ok: true,
      pack: {
        ...shippedPack,
        id: 'north-trust',
        version: '3.0',
        outOfHours: { ...shippedPack.outOfHours, lateByMinutes: 15 },
      },
    });
  });

  it.each([
    ['half a file', `${HEAD}  "title": "A`, 4, 'not JSON'],
    ['nothing', '', 1, 'not JSON'],
    ['a comma too many', `${HEAD}  "title": "A",\n}`, 5, 'not JSON'],
    ['a list', '[]', 1, 'A policy is an object'],
    ['no version', '{\n  "id": "x"\n}', 1, 'version'],
    ['a setting nobody knows', `${HEAD}  "outOfHour": {}\n}`, 4, 'outOfHour: no setting has this name'],
    ['one below', `${HEAD}  "outOfHours": {\n    "lateBy": 1\n  }\n}`, 5, 'outOfHours.lateBy: no setting'],
    [
      'a wrong value',
      `${HEAD}  "contactPoints": {\n\n    "unverifiedEmail": "maybe"\n  }\n}`,
      6,
      'contactPoints.unverifiedEmail',
    ],
    [
      'a wrong one in a list',
      `${HEAD}  "mailboxDomains": [\n    "nhs.net",\n    7\n  ]\n}`,
      6,
      'mailboxDomains.1',
    ],
    [
      'a personal mailbox',
      `${HEAD}  "mailboxDomains": ["nhs.net",\n  "gmail.com"]\n}`,
      5,
      'never the Trust’s own',
    ],
    ['one that lets them in', `${HEAD}  "mailboxDomains": ["com"]\n}`, 4, 'never the Trust’s own'],
    ['a setting twice', `${HEAD}  "title": "A",\n  "title": "B"\n}`, 5, 'twice'],
    ['a misspelt check policy', `${HEAD}  "checks": {\n "atMots": {}\n }\n}`, 5, 'checks.atMots'],
    [
      'a needless closed day',
      `${HEAD}  "outOfHours": { "closedDays": [\n { "date": "31/12/2026", "name": "x" }] }\n}`,
      5,
      'closedDays.0.date',
    ],
  ])('with %s says so at its line', (_what, text, line, words) => {
    const found = faults(text);
    expect(found.map((fault) => fault.line)).toContain(line);
    expect(found.map((fault) => fault.sentence).join('\n')).toContain(words);
  });

  it('counts lines that end in any way', () => {
    const text = `${HEAD}  "copyStaysFreshMinutes": 0\n}`;
    for (const end of ['\n', '\r\n', '\r']) expect(faults(text.replaceAll('\n', end))[0]?.line).toBe(4);
  });

  it('never breaks, whatever it says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(() => readPackText(text)).not.toThrow();
      }),
    );
  });

  it('takes nothing from keys that objects have anyway', () => {
    expect(faults(`${HEAD}  "__proto__": { "title": "x" }\n}`)).toHaveLength(1);
    expect(faults(`${HEAD}  "constructor": 1\n}`)).toHaveLength(1);
  });
});

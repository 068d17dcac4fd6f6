import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/domain/checks/finding';
import { inOutgoing } from '../../../../src/domain/messages/place-in-outgoing';

function findingAt(field: Finding['field'], whole: string, words: string, from = 0): Finding {
  const start = whole.indexOf(words, from);
  return {
    rule: 'predictive-text/read-back',
    severity: 'advise',
    field,
    start,
    end: start + words.length,
    text: words,
    message: 'Read it once more.',
    fixes: [],
    turnsMeaning: true,
    clause: 'P35',
  };
}

describe('the place of a finding in the message as it goes out', () => {
  it('moves with the white space that is left out before the text, and the footer changes nothing', () => {
    const text = '\n  Come at 2pm, not at 2pm today.';
    const outgoing = { text: `${text.trim()}\n\nCall us at 2pm.`, subject: '' };
    const second = findingAt('text', text, '2pm', text.indexOf('not'));
    const place = inOutgoing(second, { written: { text, subject: '' }, outgoing });
    expect(place?.start).toBe(outgoing.text.indexOf('2pm', 10));
    expect(outgoing.text.slice(place?.start, place?.end)).toBe('2pm');
  });

  it('is behind the marker in the subject of an email, whatever white space was taken out', () => {
    const subject = ' [secure]  Not  on Thursday, not on Friday ';
    const outgoing = { text: '', subject: '[secure] Not on Thursday, not on Friday' };
    const last = findingAt('subject', subject, 'not', 10);
    const place = inOutgoing(last, { written: { text: '', subject }, outgoing });
    expect(place?.start).toBe(outgoing.subject.lastIndexOf('not'));
  });

  it('is nowhere where its words do not go out', () => {
    const finding = findingAt('text', 'not', 'not');
    const outgoing = { text: 'something else', subject: '' };
    expect(inOutgoing(finding, { written: { text: 'not', subject: '' }, outgoing })).toBeUndefined();
  });
});

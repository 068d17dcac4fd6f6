import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsMarker, outgoingSubject, outgoingText } from '../../../../src/domain/messages/outgoing';
import { pack, service } from '../facts';

describe('the encryption marker', () => {
  it('stands once, in front, for an address outside the secure domains (P13)', () => {
    expect(outgoingSubject('Your visit', 'maggie@example.org', pack)).toBe('[secure] Your visit');
    expect(outgoingSubject('Re: [SECURE] your visit [secure]', 'maggie@example.org', pack)).toBe(
      '[secure] Re: your visit',
    );
  });

  it('is not there for a secure domain or one beneath it', () => {
    expect(outgoingSubject('[secure] Your visit', 'a@nhs.net', pack)).toBe('Your visit');
    expect(needsMarker('a@ward.secure.example', pack)).toBe(false);
  });

  it('is there for a domain that only ends like a secure one', () => {
    expect(needsMarker('a@notnhs.net', pack)).toBe(true);
    expect(needsMarker('a@nhs.net.example.org', pack)).toBe(true);
  });

  it('stands exactly once, where the pack says, whatever the subject holds and whatever the marker is', () => {
    const markers = ['[secure]', '[secure email]', 'aa', '{$1}', '((( )))', '🔒'];
    fc.assert(
      fc.property(
        fc.constantFrom(...markers),
        fc.constantFrom('start' as const, 'end' as const),
        fc.array(
          fc.oneof(fc.constantFrom(...markers, '[secure', ' email]', '[', ']', ' ', '\n', 'a'), fc.string()),
        ),
        (marker, markerPlace, parts) => {
          const on = { ...pack, secureEmail: { ...pack.secureEmail, marker, markerPlace } };
          const marked = outgoingSubject(parts.join(''), 'maggie@example.org', on);
          const bare = outgoingSubject(parts.join(''), 'a@nhs.net', on);
          expect(bare.toLowerCase()).not.toContain(marker);
          expect(marked).toBe((markerPlace === 'start' ? `${marker} ${bare}` : `${bare} ${marker}`).trim());
          // A second time changes nothing: what was fixed when it was queued is what goes.
          expect(outgoingSubject(marked, 'maggie@example.org', on)).toBe(marked);
        },
      ),
    );
  });

  it('stands at the end where the gateway looks there', () => {
    const on = { ...pack, secureEmail: { ...pack.secureEmail, markerPlace: 'end' as const } };
    expect(outgoingSubject('[secure] Your visit', 'maggie@example.org', on)).toBe('Your visit [secure]');
    expect(outgoingSubject('', 'maggie@example.org', on)).toBe('[secure]');
  });

  it('stands exactly once in front of any subject', () => {
    fc.assert(
      fc.property(fc.string(), (subject) => {
        const marked = outgoingSubject(subject, 'maggie@example.org', pack);
        expect(marked.toLowerCase().split('[secure]').length - 1).toBe(1);
        expect(marked.startsWith('[secure]')).toBe(true);
      }),
    );
  });
});

describe('what goes out', () => {
  it('has the service’s footer beneath it (P14)', () => {
    expect(outgoingText('Hello Maggie. \n', 'sms', service)).toBe(`Hello Maggie.\n\n${service.smsFooter}`);
  });

  it('is the text alone where there is no footer', () => {
    expect(outgoingText('Hello Maggie.', 'sms', { ...service, smsFooter: ' ' })).toBe('Hello Maggie.');
  });
});

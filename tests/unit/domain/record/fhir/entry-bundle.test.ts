import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryText, type EntryContent } from '../../../../../src/domain/record/entry-text';
import { entryBundle } from '../../../../../src/domain/record/fhir/entry-bundle';
import type { ExportInput } from '../../../../../src/domain/record/fhir/export-input';
import type { Bundle } from '../../../../../src/domain/record/fhir/resources';
import { exportMeans } from '../../../../../src/main/fhir/export-means';
import {
  everyKind,
  exported,
  received,
  sent,
  sentEmail,
  trail,
  trailMessage,
} from '../../../main/fhir/entries';

function bundle(content: EntryContent, change: Partial<ExportInput> = {}): Bundle {
  const input = exported(content, change);
  return entryBundle(input, exportMeans(input.entryId));
}

const messages = ({ entry }: Bundle) =>
  entry.flatMap(({ resource }) => (resource.resourceType === 'Communication' ? [resource] : []));
const documents = ({ entry }: Bundle) =>
  entry.flatMap(({ resource }) => (resource.resourceType === 'DocumentReference' ? [resource] : []));

/** All that a file says, the attached text read out. */
function allWords(made: Bundle): string {
  const attached = documents(made).flatMap(({ content }) =>
    content.map(({ attachment }) => Buffer.from(attachment.data ?? '', 'base64').toString('utf8')),
  );
  return [JSON.stringify(made), ...attached].join('\n');
}

describe('a sent message as a file (P24, P25)', () => {
  it('is one Communication under the message’s own name, with when, from and to, and every word', () => {
    const [message, ...others] = messages(bundle({ kind: 'sent', message: sent }));
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      status: 'completed',
      sent: '2026-11-21T14:05:00.000Z',
      subject: {
        identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990548609' },
      },
      recipient: [{ reference: '#person' }],
      sender: { reference: '#sender' },
      payload: [{ contentString: sent.text }],
      reasonCode: [{ text: 'Appointment reminder' }],
    });
    expect(JSON.stringify(message?.contained)).toContain('+447700900412');
    expect(JSON.stringify(message?.contained)).toContain('07860 000111');
  });

  it('says who the carer is whom it went to, and names the files without what is in them', () => {
    const [message] = messages(bundle({ kind: 'sent', message: sentEmail }));
    expect(message?.contained).toContainEqual(
      expect.objectContaining({
        resourceType: 'RelatedPerson',
        name: [{ text: 'Susan Holloway' }],
        relationship: [{ text: 'daughter' }],
        telecom: [{ system: 'email', value: 'susan@example.org' }],
      }),
    );
    expect(message?.payload).toContainEqual({
      contentAttachment: { title: 'Care plan.pdf', size: 240_000 },
    });
    expect(message?.topic).toEqual({ text: 'The visit' });
  });

  it('names the message it answers', () => {
    const answersId = '01936d2e-0000-7000-8000-000000000001';
    const [message] = messages(bundle({ kind: 'sent', message: sent }, { answersId }));
    expect(message?.inResponseTo?.[0]?.identifier?.value).toBe(`urn:uuid:${answersId}`);
  });

  it('has stopped where it did not arrive, with why, and was received where it did', () => {
    const [failed] = messages(bundle(everyKind['not delivered']));
    expect(failed).toMatchObject({
      status: 'stopped',
      statusReason: { text: 'not delivered: nobody is reached there' },
    });
    const delivery = { state: 'delivered', why: null, when: '2026-11-21T14:06:00.000Z' } as const;
    const [arrived] = messages(bundle({ kind: 'sent', message: { ...sent, delivery } }));
    expect(arrived).toMatchObject({ status: 'completed', received: delivery.when });
  });

  it('tells somebody without an NHS number by the record number', () => {
    const made = bundle({ kind: 'sent', message: sent });
    const person = { ...exported(everyKind.sent).person, nhsNumber: null, recordNumber: '104882' };
    const [message] = messages(bundle({ kind: 'sent', message: sent }, { person }));
    expect(message?.subject.identifier).toEqual({ type: { text: 'record number' }, value: '104882' });
    expect(JSON.stringify(made)).not.toContain('104882');
  });
});

describe('a received message as a file', () => {
  it('is verbatim, from the person whose number it came from, to the service', () => {
    const [message] = messages(bundle({ kind: 'received', message: received }));
    expect(message).toMatchObject({
      received: received.received,
      sender: { reference: '#person' },
      payload: [{ contentString: 'Thank you, cu then' }],
    });
  });

  it('guesses nobody behind a number that is not known', () => {
    const [message] = messages(bundle({ kind: 'received', message: { ...received, from: '07700 900999' } }));
    expect(message?.sender).toEqual({
      identifier: { system: 'urn:ietf:rfc:3986', value: 'tel:07700%20900999' },
      display: '07700 900999',
    });
  });
});

describe('a trail as a file (P24, P26)', () => {
  it('is one document that holds the whole entry with its hash, and a Communication for each message that stands in it', () => {
    const input = exported(everyKind.trail);
    const made = entryBundle(input, exportMeans(input.entryId));
    const [document] = documents(made);
    const { text } = entryText(input.content, input.person, input.entered);
    expect(Buffer.from(document?.content[0]?.attachment.data ?? '', 'base64').toString('utf8')).toBe(text);
    expect(document?.author).toEqual([{ display: 'J Mills, administrator' }]);
    const urls = made.entry.slice(1).map(({ fullUrl }) => ({ reference: fullUrl }));
    expect(document?.context?.related).toEqual(urls);
    expect(messages(made)).toHaveLength(2);
  });

  it('keeps every envelope address, those of strangers and of copies too (P24)', () => {
    const [message] = messages(bundle(everyKind.trail));
    const words = JSON.stringify(message);
    for (const address of ['maggie@example.org', 'north@example.nhs.uk', 'jones@example.nhs.uk'])
      expect(words).toContain(address);
    const twice = trailMessage('Hello', {
      message: {
        ...trailMessage('').message,
        to: [{ name: 'M', address: 'maggie.second@example.org' }],
        body: 'Hello',
      },
    });
    const person = {
      ...exported(everyKind.trail).person,
      contactPoints: ['maggie@example.org', 'maggie.second@example.org'].map((value) => ({
        channel: 'email' as const,
        value,
        carerId: null,
      })),
    };
    const made = JSON.stringify(messages(bundle(trail([twice]), { person })));
    expect(made).toContain('maggie.second@example.org');
    expect(made).toContain('"maggie@example.org"');
  });

  it('names its messages the same each time it is exported', () => {
    const input = exported(everyKind.trail);
    const again = entryBundle({ ...input, made: '2027-01-01T09:00:00.000Z' }, exportMeans(input.entryId));
    expect(again.entry).toEqual(entryBundle(input, exportMeans(input.entryId)).entry);
  });

  it('never holds what was left out or replaced in the entry, whatever it is', () => {
    const secret = fc.stringMatching(/^[A-Z]{8}$/u);
    fc.assert(
      fc.property(
        fc.array(fc.record({ before: fc.lorem(), secret, how: fc.constantFrom('cut', 'by', 'whole') }), {
          minLength: 1,
          maxLength: 5,
        }),
        (parts) => {
          const made = bundle(
            trail(
              parts.map(({ before, secret: hidden, how }) => {
                const body = `${before} ${hidden} ${before}`;
                const [start, end] = [before.length + 1, before.length + 1 + hidden.length];
                return trailMessage(body, {
                  leftOut: how === 'whole' ? 'about somebody else' : null,
                  omissions:
                    how === 'by'
                      ? [{ kind: 'replaced', start, end, by: 'daughter' }]
                      : [{ kind: 'left-out', start, end, why: 'not about care' }],
                });
              }),
            ),
          );
          const words = allWords(made);
          for (const { secret: hidden } of parts) expect(words).not.toContain(hidden);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('takes hostile text for text', () => {
    const hostile = '<script>alert(1)</script>","resourceType":"Patient","x":"\u0007\ud800';
    const made = bundle(trail([trailMessage(hostile)]));
    const [message] = messages(made);
    const read: unknown = JSON.parse(JSON.stringify(made));
    expect(read).toEqual(made);
    expect(message?.payload).toEqual([
      { contentString: '<script>alert(1)</script>","resourceType":"Patient","x":"[U+0007]\ufffd' },
    ]);
  });
});

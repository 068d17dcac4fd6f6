import fc from 'fast-check';
import { Fhir } from 'fhir';
import { describe, expect, it } from 'vitest';
import { entryBundle } from '../../../../src/domain/record/fhir/entry-bundle';
import type { Bundle, Communication, DocumentReference } from '../../../../src/domain/record/fhir/resources';
import type { EntryContent } from '../../../../src/domain/record/entry-text';
import { exportMeans } from '../../../../src/main/fhir/export-means';
import { baseFaults, bundleFaults } from '../../../../src/main/fhir/valid-bundle';
import { everyKind, exported, received, sent, trail, trailMessage } from './entries';

function bundleOf(content: EntryContent): Bundle {
  const input = exported(content);
  return entryBundle(input, exportMeans(input.entryId));
}

describe('the export of an entry', () => {
  it.each(Object.entries(everyKind))(
    'of the kind “%s” keeps to the base specification',
    async (_, content) => {
      const bundle = bundleOf(content);
      expect(await bundleFaults(bundle)).toEqual([]);
      expect(JSON.parse(JSON.stringify(bundle))).toEqual(bundle);
    },
  );

  it('says the same after it was written as XML and read again, so that nothing in it is out of order', () => {
    const fhir = new Fhir();
    for (const content of Object.values(everyKind)) {
      const bundle = bundleOf(content);
      const read = fhir.xmlToObj(fhir.objToXml(bundle));
      expect(read).toEqual(bundle);
    }
  });

  it('keeps to it whatever people write, and never gives up a word of it', { timeout: 60_000 }, async () => {
    const words = fc.string({ unit: 'binary', maxLength: 60 });
    const addresses = fc.array(fc.record({ name: words, address: words }), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(words, words, words, addresses, words, async (text, subject, from, to, name) => {
        const whole = trailMessage(text, {
          message: { from: { name, address: from }, to, cc: to, date: null, subject, body: text },
        });
        const contents: EntryContent[] = [
          {
            kind: 'sent',
            message: { ...sent, channel: 'email', text, subject, from, to: from, sentBy: name },
          },
          { kind: 'received', message: { ...received, text, from, to: name, service: name } },
          trail([whole]),
        ];
        for (const content of contents) expect(await bundleFaults(bundleOf(content))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('attaches words that are longer than a string of FHIR may be', async () => {
    const bundle = bundleOf({ kind: 'sent', message: { ...sent, text: 'word '.repeat(300_000) } });
    expect(await bundleFaults(bundle)).toEqual([]);
    expect(JSON.stringify(bundle)).toContain('"contentType":"text/plain; charset=utf-8"');
  });
});

/** The bundle of a trail with one thing changed in one of its resources. */
function spoilt(
  change: (parts: { bundle: object; message: object; document: object }) => Record<string, object>,
): unknown {
  const bundle = bundleOf(everyKind.trail);
  const [first, second, ...rest] = bundle.entry;
  const document = first?.resource ?? {};
  const message = second?.resource ?? {};
  const changed = change({ bundle, message, document });
  return {
    ...bundle,
    entry: [
      { ...first, resource: changed['document'] ?? document },
      { ...second, resource: changed['message'] ?? message },
      ...rest,
    ],
    ...changed['bundle'],
  };
}

const without = (resource: object, name: keyof Communication | keyof DocumentReference) =>
  Object.fromEntries(Object.entries(resource).filter(([each]) => each !== name));

const WRONG = {
  'an element FHIR does not know': spoilt(({ message }) => ({ message: { ...message, colour: 'blue' } })),
  'an element FHIR does not know inside another': spoilt(({ message }) => ({
    message: { ...message, subject: { display: 'M', colour: 'blue' } },
  })),
  'no status of a message': spoilt(({ message }) => ({ message: without(message, 'status') })),
  'a status outside the required codes': spoilt(({ message }) => ({
    message: { ...message, status: 'gone' },
  })),
  'no content of a document': spoilt(({ document }) => ({ document: without(document, 'content') })),
  'one thing where there may be many': spoilt(({ message }) => ({
    message: { ...message, payload: { contentString: 'one' } },
  })),
  'a kind of bundle that there is not': spoilt(() => ({ bundle: { type: 'parcel' } })),
  'a kind of resource that there is not': spoilt(({ message }) => ({
    message: { ...message, resourceType: 'Letter' },
  })),
  'a time that is none': spoilt(({ message }) => ({ message: { ...message, sent: 'last week' } })),
  'a carer of nobody': spoilt(({ message }) => ({
    message: {
      ...message,
      contained: [{ resourceType: 'RelatedPerson', id: 'carer', name: [{ text: 'S' }] }],
    },
  })),
};

/** What the library lets through, and this program does not. */
const LAX = {
  'a number for words': spoilt(({ message }) => ({
    message: { ...message, payload: [{ contentString: 5 }] },
  })),
  'words that are nothing': spoilt(({ message }) => ({
    message: { ...message, payload: [{ contentString: ' ' }] },
  })),
  'a sign that FHIR forbids': spoilt(({ message }) => ({
    message: { ...message, payload: [{ contentString: 'a\u0000b' }] },
  })),
  'a choice made twice': spoilt(({ message }) => ({
    message: { ...message, payload: [{ contentString: 'a', contentAttachment: { title: 'b' } }] },
  })),
  'a year for an instant': spoilt(({ document }) => ({ document: { ...document, date: '2026' } })),
  'a time with something behind it': spoilt(({ message }) => ({
    message: { ...message, sent: '2026-11-19T08:31:00Z and a bit' },
  })),
  'data that is not base64': spoilt(({ document }) => ({
    document: { ...document, content: [{ attachment: { contentType: 'text/plain', data: '%%%' } }] },
  })),
  'a list of nothing': spoilt(({ message }) => ({ message: { ...message, note: [] } })),
  'a reference that leads nowhere': spoilt(({ message }) => ({
    message: { ...message, sender: { reference: '#nobody' } },
  })),
};

describe('what is wrong is refused', () => {
  it.each(Object.entries(WRONG))('%s, by the library itself', async (_, bundle) => {
    expect(await baseFaults(bundle)).not.toEqual([]);
    expect(await bundleFaults(bundle)).not.toEqual([]);
  });

  it.each(Object.entries(LAX))('%s, which the library lets through', async (_, bundle) => {
    expect(await baseFaults(bundle)).toEqual([]);
    expect(await bundleFaults(bundle)).not.toEqual([]);
  });

  it('two resources of one name', async () => {
    const bundle = bundleOf(everyKind.trail);
    const doubled = { ...bundle, entry: [...bundle.entry, ...bundle.entry] };
    expect(await bundleFaults(doubled)).toContainEqual({
      where: 'entry.fullUrl',
      what: 'two resources have one name',
    });
  });

  it('and a fault says where it is, never what stands there', async () => {
    const faults = await bundleFaults(
      spoilt(({ message }) => ({ message: { ...message, sent: 'Maggie, 9990548609' } })),
    );
    expect(JSON.stringify(faults)).not.toMatch(/Maggie|999/u);
    expect(faults[0]?.where).toContain('sent');
  });
});

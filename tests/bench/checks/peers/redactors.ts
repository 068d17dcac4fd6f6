import type { Mark, Reader } from '../mark';
import { hasCallable, isCallable, loadPeer } from './load-peer';
import { kindOf, spansOf } from './redacted';

function mark(label: string, start: number, end: number): Mark {
  return { start, end, rule: `identifier/${kindOf(label)}`, severity: 'warn', fixes: [] };
}

interface Redacts {
  redact(text: string): string;
}

export async function redactPii(): Promise<Reader> {
  type Library = { SyncRedactor: new () => Redacts };
  const { SyncRedactor } = await loadPeer('redact-pii', (it): it is Library =>
    hasCallable(it, 'SyncRedactor'),
  );
  const redactor = new SyncRedactor();
  return {
    name: 'redact-pii',
    read: (text) =>
      spansOf(text, redactor.redact(text)).map(({ label, start, end }) => mark(label, start, end)),
  };
}

export async function redactPiiNode(): Promise<Reader> {
  type Library = { Redactor: new () => Redacts };
  const { Redactor } = await loadPeer('@redactpii/node', (it): it is Library => hasCallable(it, 'Redactor'));
  const redactor = new Redactor();
  return {
    name: '@redactpii/node',
    read: (text) =>
      spansOf(text, redactor.redact(text)).map(({ label, start, end }) => mark(label, start, end)),
  };
}

interface OpenRedaction {
  OpenRedaction: new (options: { enableLearning: boolean }) => {
    detect(text: string): Promise<{
      readonly detections: readonly { readonly type: string; readonly position: readonly [number, number] }[];
    }>;
  };
}

export async function openRedaction(): Promise<Reader> {
  const library = await loadPeer('openredaction', (it): it is OpenRedaction =>
    hasCallable(it, 'OpenRedaction'),
  );
  const redactor = new library.OpenRedaction({ enableLearning: false });
  return {
    name: 'openredaction',
    read: async (text) => {
      const { detections } = await redactor.detect(text);
      return detections.map(({ type, position: [start, end] }) => mark(type, start, end));
    },
  };
}

interface Redactum {
  redactum(text: string): {
    readonly findings: readonly {
      readonly policyName: string;
      readonly start: number;
      readonly end: number;
    }[];
  };
}

export async function redactum(): Promise<Reader> {
  const library = await loadPeer('redactum', (it): it is Redactum => hasCallable(it, 'redactum'));
  return {
    name: 'redactum',
    read: (text) =>
      library.redactum(text).findings.map((each) => mark(each.policyName, each.start, each.end)),
  };
}

interface RemovePii {
  detectPII(text: string): {
    readonly detectedItems: readonly {
      readonly type: string;
      readonly positions: readonly { readonly start: number; readonly end: number }[];
    }[];
  };
}

export async function removePii(): Promise<Reader> {
  const library = await loadPeer('@coffeeandfun/remove-pii', (it): it is RemovePii =>
    hasCallable(it, 'detectPII'),
  );
  return {
    name: '@coffeeandfun/remove-pii',
    read: (text) =>
      library
        .detectPII(text)
        .detectedItems.flatMap(({ type, positions }) =>
          positions.map(({ start, end }) => mark(type, start, end)),
        ),
  };
}

interface Term {
  readonly offset: { readonly start: number; readonly length: number };
}
type Compromise = (text: string) => { people(): { json(options: { offset: true }): readonly Term[] } };

/** A grammar library that finds people, and nothing else of what is asked here. */
export async function compromise(): Promise<Reader> {
  const nlp = await loadPeer('compromise', (it): it is Compromise => isCallable(it));
  return {
    name: 'compromise',
    read: (text) =>
      nlp(text)
        .people()
        .json({ offset: true })
        .map(({ offset }) => mark('name', offset.start, offset.start + offset.length)),
  };
}

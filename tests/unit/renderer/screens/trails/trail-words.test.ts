import { describe, expect, it } from 'vitest';
import { previewBlocks } from '../../../../../src/renderer/screens/trails/entry/preview-blocks';
import { stepOf } from '../../../../../src/renderer/screens/trails/trail/steps';
import { originWords } from '../../../../../src/renderer/screens/trails/trail/TrailHead';
import {
  listed,
  nextStep,
  sourceWords,
  whenWords,
} from '../../../../../src/renderer/screens/trails/trail-words';
import { asksFor, reasonWords } from '../../../../../src/renderer/screens/trails/whose/reason-words';
import { idOf } from '../../sample-desk';
import { FILING_VIEW, FIRST, MAIL, SECOND, SUMMARY, TRAIL_VIEW } from './sample-trail';

const filing = (entryState: 'to-record' | 'copied' | 'recorded') => ({ ...FILING_VIEW.filing, entryState });

describe('what is next for a trail', () => {
  it('is the earliest step any of its filings stands at', () => {
    expect(nextStep(SUMMARY)).toBe('whose');
    expect(nextStep({ ...SUMMARY, filings: [filing('recorded'), filing('to-record')] })).toBe('review');
    expect(nextStep({ ...SUMMARY, filings: [filing('recorded'), filing('copied')] })).toBe('confirm');
    expect(nextStep({ ...SUMMARY, filings: [filing('recorded')] })).toBe('done');
  });

  it('is to delete the original once it is recorded, and nothing when that is done', () => {
    expect(stepOf(undefined, [MAIL])).toBe('whose');
    expect(stepOf(filing('recorded'), [MAIL])).toBe('delete');
    const gone = { ...MAIL, original: { ...MAIL.original, state: 'deleted' as const } };
    expect(stepOf(filing('recorded'), [gone])).toBeNull();
  });
});

describe('words for a trail', () => {
  it('tell how many messages of how many mails, and what was merged', () => {
    const twice = { ...FIRST, mails: [MAIL.id, idOf(102)] };
    const view = { trail: { ...TRAIL_VIEW.trail, messages: [twice, SECOND] }, mails: [MAIL] };
    expect(originWords(view)).toBe('2 messages from 1 mail, 1 duplicate merged · file “Thursday.eml”');
  });

  it('tell dates as far as the trail does', () => {
    expect(whenWords(FIRST.date)).toBe('19 November 2026, 8:31am');
    expect(whenWords({ written: 'Thursday', at: null, day: null, sureness: 'unread' })).toBe('“Thursday”');
    expect(whenWords(null)).toBe('no date in the trail');
  });

  it('tell where a mail came in', () => {
    expect(sourceWords({ source: { kind: 'pasted' } })).toBe('pasted words');
    expect(listed(['Amy', 'Anna', 'Joan'])).toBe('Amy, Anna and Joan');
  });
});

describe('what speaks for a person', () => {
  const proposal = {
    personId: idOf(11),
    personName: 'Margaret Holloway',
    reasons: [],
    mismatches: [],
    identifiers: 2,
    hasNamesake: false,
  };

  it('says that an unverified address does not count (P22)', () => {
    expect(reasonWords({ kind: 'unverified-address', counts: false, messageId: null })).toContain(
      'not verified: does not count',
    );
  });

  it('asks for what the trail does not have (P26)', () => {
    expect(asksFor(proposal)).toBeNull();
    expect(asksFor({ ...proposal, identifiers: 1 })).toContain('Type another');
    expect(asksFor({ ...proposal, hasNamesake: true })).toContain('only the NHS number');
    const number = { kind: 'nhs-number' as const, counts: true, messageId: null };
    expect(asksFor({ ...proposal, hasNamesake: true, reasons: [number] })).toBeNull();
  });
});

describe('the preview taken apart', () => {
  const messages = [
    { id: FIRST.id, leftOut: null },
    { id: SECOND.id, leftOut: 'greeting only' },
  ];

  it('has a block for each message, in order', () => {
    const text = 'HEAD\n\nSent     19 November\n\nWords\n\n[… left out: 1 message, greeting only]';
    expect(previewBlocks(text, messages).map(({ messageId }) => messageId)).toEqual([
      null,
      FIRST.id,
      SECOND.id,
    ]);
  });

  it('keeps every word where a mail looks like the beginning of a block', () => {
    const text = 'HEAD\n\nSent     19 November\n\nSent     by me\n\n[… left out: 1 message, greeting only]';
    const blocks = previewBlocks(text, messages);
    expect(blocks.map((block) => block.text).join('\n\n')).toBe(text);
    expect(blocks).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { marked } from '../../marked';

const rule = 'channel/instant-messaging';

describe('instant messaging (P37)', () => {
  it.each([
    ['Message me on WhatsApp', ['WhatsApp']],
    ['add us on Facebook Messenger', ['Messenger']],
    ['I will send it via Signal', ['Signal']],
    ['send me a telegram message', []],
  ])('finds the app in “%s”', (text, apps) => {
    expect(marked(rule, text)).toEqual(apps);
  });

  it.each([
    'We do not use WhatsApp.',
    'Please do not contact us on Facebook.',
    'The signal is poor. A telegram came.',
  ])('stays quiet: %s', (text) => {
    expect(marked(rule, text)).toEqual([]);
  });
});

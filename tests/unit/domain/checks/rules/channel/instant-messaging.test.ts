import { describe, expect, it } from 'vitest';
import { marked, severities } from '../../marked';

const rule = 'channel/instant-messaging';

describe('instant messaging (P37)', () => {
  it.each([
    ['Message me on WhatsApp', ['WhatsApp']],
    ['add us on Facebook Messenger', ['Facebook Messenger']],
    ['I will send it via Signal', ['Signal']],
    ['message me on signal', ['signal']],
    ['send me a telegram message', ['telegram']],
    ['DM me.', ['DM me']],
    ['Add me on snap', ['snap']],
    ['can you pm me on fb', ['pm me', 'fb']],
    ['Do you use whats app?', ['whats app']],
    ['Shall we FaceTime on Friday?', ['FaceTime']],
    ['My Discord is kim_ot.', ['Discord']],
    ['We will not use email, but you can WhatsApp us.', ['WhatsApp']],
  ])('finds the app in “%s”, asked for or offered', (text, apps) => {
    expect(marked(rule, text)).toEqual(apps);
  });

  it.each([
    'https://wa.me/447700900123',
    'https://chat.whatsapp.com/abc',
    'https://t.me/kim',
    'www.m.me/kim',
  ])('finds the link that opens a chat: %s', (link) => {
    expect(marked(rule, `Join us: ${link}`)).toEqual([link]);
  });

  it.each([
    'We do not use WhatsApp.',
    'We cannot reply on WhatsApp.',
    'We don’t use Messenger, Signal or Telegram.',
    'Please do not contact us on Facebook.',
    'WhatsApp is not approved for messages.',
    'The signal is poor. A telegram came.',
    'Wait for the green signal before you cross.',
    'A messenger will bring your parcel.',
    'Your video appointment is by Attend Anywhere.',
    'Join on Microsoft Teams with this link: https://teams.microsoft.com/l/meetup',
    'See https://example.org/wa.me/page for the map.',
    'Call us on line 2.',
  ])('stays quiet: %s', (text) => {
    expect(marked(rule, text)).toEqual([]);
  });

  it('only points at a page to read', () => {
    expect(severities(rule, 'Follow us on Instagram for news.')).toEqual(['advise']);
    expect(severities(rule, 'Follow us on Instagram and message us there.')).toContain('warn');
  });
});

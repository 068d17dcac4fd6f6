import type { App } from '../../src/main/app';
import {
  recordIt,
  sendIfDraft,
  takenUpOrWritten,
  untilSent,
  type Say,
  type ToldMessage,
} from './told-message';
import type { TestClipboard, TestPlatform } from './test-platform';

export type { Said } from './told-message';

const JOB: Omit<ToldMessage, 'channel'> = {
  purpose: 'change-of-appointment',
  sendAt: null,
  pieces: ['Hello Maggie,', ' our visit is now at 2pm', ' on Thursday. Please call us.'],
};

/**
 * The main job, twice: a text and an email are written, sent, copied and recorded. What is done already is taken up
 * where it stands, so that a story cut short can be told to its end.
 */
export async function tellStory(app: App, clipboard: TestClipboard, say: Say): Promise<void> {
  for (const channel of ['sms', 'email'] as const) {
    const id = await takenUpOrWritten(app, { ...JOB, channel }, say);
    await sendIfDraft(app, id, say);
    await untilSent(app, id, say);
    await recordIt(app, clipboard, id, say);
  }
}

/** When the text of the second story is to go. */
export const SCHEDULED_FOR = '2026-11-24T10:30:00.000Z';

/** What it says, in words nothing else of the demo has. */
export const SCHEDULED_WORDS = 'when you are home';

/** A text that waits for its time, is sent then, copied and recorded; taken up where it stands like the other story. */
export async function tellSchedule(
  app: App,
  { clipboard, clock }: Pick<TestPlatform, 'clipboard' | 'clock'>,
  say: Say,
): Promise<void> {
  const told: ToldMessage = {
    channel: 'sms',
    purpose: 'ask-to-call',
    sendAt: SCHEDULED_FOR,
    pieces: ['Hello Maggie, please call us', ` ${SCHEDULED_WORDS}.`],
  };
  const id = await takenUpOrWritten(app, told, say);
  await sendIfDraft(app, id, say);
  if (clock.now() < SCHEDULED_FOR) clock.set(SCHEDULED_FOR);
  await untilSent(app, id, say);
  await recordIt(app, clipboard, id, say);
}

import type { KeptMail } from '../../domain/trails/kept-mail';
import type { Surroundings } from '../surroundings';
import { createHandTools, type HandTools } from './by-hand';
import { createMailFiles, type MailFiles } from './mail-files';
import { createMailReader, ReadingStopped, type MailReader } from '../inbox/mail-files/mail-reader';
import { createTakingIn, type TakenIn } from './take-in';
import { createReviewGrounds, type ReviewGroundsOf } from './review-grounds';
import { createProposals, type Proposals } from './proposals';
import { createTieBook } from './tie-book';

/** Mails on their way to trails: taken in, read, joined (P23, P26). */
export interface Trails {
  /** Files of mail, in piece by piece, and pasted words. */
  readonly files: MailFiles;
  /** Trails joined, and mails taken out of them, by hand. */
  readonly byHand: HandTools;
  readonly proposals: Proposals;
  /** What reviews go by: third parties, and what is on the record already. */
  readonly grounds: ReviewGroundsOf;
  /** Reads mails and their attachments in a thread of its own. */
  readonly reader: MailReader;
  /**
   * Reads a kept mail and makes or joins a trail with it. One at a time, in the order asked for; a mail that was read before
   * stays where it is. Never leaves a mail half taken in: it is unread, or in its trail.
   */
  takeIn(mail: KeptMail): Promise<TakenIn>;
  /** Reads what was kept and not read when the program was last stopped. Never rejects. */
  readWaiting(): Promise<void>;
  /** Lets the mail that is being read finish, then stops. */
  close(): Promise<void>;
}

/** How soon a mail that could not be taken in is tried again, in milliseconds: a full disk may have room by then. */
const AGAIN_AFTER = 60_000;

/** The service between mail files, the mailbox and the trails in the store. */
export function createTrails(surroundings: Surroundings, againAfter = AGAIN_AFTER): Trails {
  const { store, platform } = surroundings;
  const reader = createMailReader();
  const ties = createTieBook(store);
  const proposals = createProposals(surroundings);
  const grounds = createReviewGrounds(store, proposals);
  const taking = createTakingIn(surroundings, reader, ties, grounds);
  let closed = false;
  let again: NodeJS.Timeout | undefined;

  const say = (error: unknown): void =>
    platform.log(`trails: ${error instanceof Error ? error.name : 'unknown fault'}`);

  /** Nothing that is kept waits unseen: what the store could not take just now is tried again, and at the next start. */
  const tryAgainLater = (): void => {
    if (closed || again !== undefined) return;
    again = setTimeout(() => {
      again = undefined;
      void readUnread().catch(say);
    }, againAfter);
    again.unref();
  };

  const takeIn = async (mail: KeptMail): Promise<TakenIn> => {
    try {
      return await taking.takeIn(mail);
    } catch (error) {
      if (!(error instanceof ReadingStopped)) tryAgainLater();
      throw error;
    }
  };

  const readUnread = async (): Promise<void> => {
    for (const mail of await store.mails.unread()) {
      if (closed) return;
      // One that can't be taken in does not hold up the others.
      await takeIn(mail).catch((error: unknown) => {
        if (!(error instanceof ReadingStopped)) say(error);
      });
    }
  };

  return {
    files: createMailFiles(surroundings, { ...taking, takeIn }),
    proposals,
    grounds,
    reader,
    byHand: createHandTools(surroundings, taking, grounds),
    takeIn,
    readWaiting: async () => {
      try {
        await store.mails.sweepUnfinished();
        await readUnread();
      } catch (error) {
        say(error);
        tryAgainLater();
      }
    },
    close: async () => {
      closed = true;
      clearTimeout(again);
      await reader.close();
      await taking.close();
    },
  };
}

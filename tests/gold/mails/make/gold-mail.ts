import {
  plainBody,
  type Conversation,
  type Known,
  type Label,
  type Writer,
  type Written,
  labelsIn,
} from './conversation';

/** What is in a mail, as its makers know: the file beside it holds this. */
export interface ExpectedMessage {
  readonly from: Writer | null;
  /** Programs that quote a name alone leave the address nowhere. */
  readonly isAddressGiven: boolean;
  readonly at: string | null;
  readonly body: string;
  readonly quotedDepth: number;
}

export interface Expected {
  readonly program: string;
  /** Newest first, as they stand in the mail. */
  readonly messages: readonly ExpectedMessage[];
  readonly known: readonly Known[];
  /** Of each message, in the same order. */
  readonly thirdParties: ReadonlyArray<readonly Label[]>;
}

/** What a program writes beneath the words by itself: it is part of the body, folded. */
const FOOTERS: Readonly<Record<string, (written: Written) => string>> = {
  'iphone-plain': () => 'Sent from my iPhone',
  iphone: () => 'Sent from my iPhone',
  samsung: () => 'Sent from my Galaxy',
  'samsung-html': () => 'Sent from my Galaxy',
  proton: () => 'Sent with Proton Mail secure email.',
  'outlook-phone': () => 'Get Outlook for iOS',
  'k9-mail': () => '-- \nSent from my Android device with K-9 Mail. Please excuse my brevity.',
  mutt: ({ from }) => `-- \n${from.name}`,
};
const NAME_ALONE = /^(?:thunderbird(?:-plain|-bottom)?|roundcube|evolution|mutt)$/u;

/** The first `count` messages of a conversation as one mail of a program holds them. */
export function expectedOf(program: string, { messages, known }: Conversation, count: number): Expected {
  const inMail = messages.slice(0, count).toReversed();
  return {
    program,
    messages: inMail.map((written, depth) => {
      // The oldest message was written in whatever program its writer had.
      const footer = depth === count - 1 ? undefined : FOOTERS[program]?.(written);
      const body = plainBody(written.body);
      return {
        from: written.from,
        isAddressGiven: depth === 0 || !NAME_ALONE.test(program),
        at: written.at,
        body: footer === undefined ? body : `${body}\n\n${footer}`,
        quotedDepth: depth,
      };
    }),
    known,
    thirdParties: inMail.map(({ body }) => labelsIn(body)),
  };
}

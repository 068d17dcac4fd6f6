import { z } from 'zod';
import { networkFault, type NetworkFault } from './network-fault';

/** How far a conversation with the mail server had come. `handed-over`: the final dot may have left. */
export type SmtpStep = 'connecting' | 'signing-in' | 'addressing' | 'handed-over';

const errorSchema = z.object({
  code: z.string().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
  response: z.string().optional().catch(undefined),
  timeoutType: z.string().optional().catch(undefined),
});

/** The server's reply: its three-digit code, and its enhanced code (RFC 3463) where it gave one. */
const REPLY = /^([2-5]\d{2})(?:[ -](?:([245]\.\d{1,3}\.\d{1,3})\b)?|$)/u;

/** What became of a conversation that failed: codes and kinds alone, never the server's words, which repeat addresses. */
export class SmtpFailure extends Error {
  override readonly name = 'SmtpFailure';
  readonly step: SmtpStep;
  readonly fault: NetworkFault;
  /** nodemailer's code, such as `EAUTH`. */
  readonly code: string;
  /** Which command was answered: `MAIL FROM`, `RCPT TO`, `DATA`, `STARTTLS` … */
  readonly command: string;
  /** 0 when the server did not reply, or not in its protocol's form. */
  readonly reply: number;
  readonly enhanced: string;
  readonly timeoutType: string;

  constructor(step: SmtpStep, error: unknown) {
    super('the conversation with the mail server failed');
    const read = errorSchema.safeParse(error).data ?? {};
    const reply = REPLY.exec(read.response ?? '');
    this.step = step;
    this.fault = networkFault(error);
    this.code = read.code ?? '';
    this.command = read.command ?? '';
    this.reply = Number(reply?.[1] ?? 0);
    this.enhanced = reply?.[2] ?? '';
    this.timeoutType = read.timeoutType ?? '';
  }

  /** Longer than the size the server announced: nodemailer did not even begin. */
  get tooLong(): boolean {
    return this.step === 'addressing' && this.code === 'EMESSAGE' && this.reply === 0;
  }

  /** The answer is no for good; 503 means a muddled session, which another one may not be. */
  get permanent(): boolean {
    return this.tooLong || (this.reply >= 500 && this.reply !== 503);
  }

  get temporary(): boolean {
    return (this.reply >= 400 && this.reply < 500) || this.reply === 503;
  }
}

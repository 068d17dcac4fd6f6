import { z } from 'zod';
import { checkPolicySchema } from '../checks/tuning';
import { purposeSchema } from '../messages/purpose';

/** The Trust's rules as data: a new version of the policy is a new pack, not a new program. */
export const policyPackSchema = z.object({
  id: z.string(),
  version: z.string(),
  title: z.string(),
  /** Which purposes each channel is offered for (P7). */
  purposes: z.object({ sms: z.array(purposeSchema), email: z.array(purposeSchema) }),
  secureEmail: z.object({
    /** What makes the gateway encrypt, once, at the start of the subject (P13). */
    marker: z.string().min(1),
    /** Domains that count as secure without it (DCB1596); a domain covers what ends in it after a dot. */
    domains: z.array(z.string()),
    /** The SMTP servers whose gateway honours the marker: over any other, email to outside domains stops. */
    gateways: z.array(z.string()),
  }),
  /** The domains a service's shared mailbox may be in (P13). */
  mailboxDomains: z.array(z.string()),
  /** Abbreviations the Trust accepts in messages (P29). */
  acceptedAbbreviations: z.array(z.string()),
  /** Which checks are softened, and which a desk may switch off for itself: none unless it is said. */
  checks: checkPolicySchema.default({ atMost: {}, mayTurnOff: [] }),
  /** How long a copied record entry stays fresh, in minutes. */
  copyStaysFreshMinutes: z.int().min(1),
});
export type PolicyPack = z.infer<typeof policyPackSchema>;

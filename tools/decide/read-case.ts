import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { attachmentSchema } from '../../src/domain/messages/attachment';
import { carrierSchema } from '../../src/domain/messages/channel';
import type { Facts, MailHosts, MessageToDecide } from '../../src/domain/policy/facts';
import type { PolicyPack } from '../../src/domain/policy/pack';
import { readPack } from '../../src/domain/policy/pack-faults';
import { shippedPack } from '../../src/domain/policy/shipped-pack';
import { instantText, momentOf, type InstantText } from '../../src/domain/time/moment';
import { completeMessage, messageInCase } from './message-in-case';
import { completePerson, personInCase } from './person-in-case';
import { completeService, serviceInCase } from './service-in-case';
import { instantInCase } from './time-in-case';

/** What is asked of `decide`. */
export interface CaseRead {
  readonly id: string | number | undefined;
  readonly message: MessageToDecide;
  readonly facts: Facts;
  readonly now: InstantText;
  readonly pack: PolicyPack;
}

export type ReadCase =
  | { readonly ok: true; readonly value: CaseRead }
  /** What to put right: the names of the fields, never what is in them. */
  | { readonly ok: false; readonly places: readonly string[] };

/** Where the case stands: what it leaves out is in order, but agreements and a carer's authority are never assumed. */
const caseSchema = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  message: messageInCase.prefault({}),
  person: personInCase.nullable().prefault({}),
  service: serviceInCase.nullable().prefault({}),
  carriers: z.array(carrierSchema).default([...carrierSchema.options]),
  /** One server for every way of email; `mailHosts` names them apart. */
  smtpHost: z.string().nullish(),
  mailHosts: z.partialRecord(carrierSchema, z.string()).optional(),
  attachments: z.array(attachmentSchema).default([]),
  written: instantInCase.nullable().default(null),
  now: instantInCase.optional(),
  pack: z.record(z.string(), z.unknown()).optional(),
});

/** Reads a case from the data of its JSON. The pack may name only what differs from the shipped one. */
export function readCase(data: unknown): ReadCase {
  const parsed = caseSchema.safeParse(data);
  const pack = packOf(data);
  const places = [
    ...(parsed.success ? [] : parsed.error.issues.map(placeOf)),
    ...(pack.ok ? [] : pack.places),
  ];
  if (!parsed.success || !pack.ok) return { ok: false, places: [...new Set(places)] };
  const { id, carriers, smtpHost, attachments, written, ...told } = parsed.data;
  const now = told.now ?? instantText(Temporal.Now.instant());
  const moment = momentOf(Temporal.Instant.from(now));
  const person = told.person && completePerson(told.person, told.message.channel, moment);
  return {
    ok: true,
    value: {
      id,
      now,
      pack: pack.value,
      message: completeMessage(told.message, person),
      facts: {
        person,
        service: told.service && completeService(told.service, now, pack.value),
        carriers,
        mailHosts:
          told.mailHosts ??
          everyWayBy(smtpHost === undefined ? pack.value.secureEmail.gateways[0] : smtpHost),
        attachments,
        written,
      },
    },
  };
}

/** Every way of email goes through the one server of the case; null: it goes through none. */
function everyWayBy(host: string | null | undefined): MailHosts {
  return host === null || host === undefined ? {} : { smtp: host, 'microsoft-graph': host, annexe: host };
}

function packOf(data: unknown): { ok: true; value: PolicyPack } | { ok: false; places: string[] } {
  const told = z.object({ pack: z.record(z.string(), z.unknown()) }).safeParse(data);
  if (!told.success) return { ok: true, value: shippedPack };
  const { id, version } = shippedPack;
  const read = readPack({ id, version, ...told.data.pack });
  if (read.ok) return { ok: true, value: read.pack };
  return { ok: false, places: read.faults.map(({ path }) => ['pack', ...path].join('.')) };
}

/** Keys that nobody knows are not repeated: what is written there is the file's own. */
function placeOf(issue: z.core.$ZodIssue): string {
  const place = issue.path.map(String).join('.') || 'the case itself';
  return issue.code === 'unrecognized_keys' ? `${place} (a name in it that is not known)` : place;
}

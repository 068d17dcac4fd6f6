import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a person would enter in the settings to send through the local post office of demo data. */
export const postOfficeSchema = z.object({
  smtp: z.object({
    host: z.string(),
    port: z.int().min(1).max(65_535),
    security: z.enum(['starttls', 'tls']),
    user: z.string(),
    password: z.string(),
    /** Emails a minute at most, where it is not the usual. */
    perMinute: z.int().min(1).max(600).optional(),
  }),
  notify: z.object({
    baseUrl: z.url(),
    apiKey: z.string(),
    templateId: z.uuid(),
    senderNumber: z.string(),
  }),
});
export type PostOffice = z.infer<typeof postOfficeSchema>;

/** A post office and the certificate (PEM) that signs for its mail server. */
export const openPostOfficeSchema = z.object({ postOffice: postOfficeSchema, ca: z.string() });
export type OpenPostOffice = z.infer<typeof openPostOfficeSchema>;

/** Reads what another process wrote about the post office it runs. @throws Error with a sentence */
export function readPostOffice(path: string): OpenPostOffice {
  try {
    return openPostOfficeSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new Error(`${path} does not describe a post office: start without --post-office.`);
  }
}

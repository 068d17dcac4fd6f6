import { randomUUID } from 'node:crypto';
import { generate } from 'selfsigned';

/** PEM. */
export interface KeyAndCertificate {
  readonly key: string;
  readonly cert: string;
}

/** For localhost and 127.0.0.1, signed by an authority of its own. */
export interface Certificates extends KeyAndCertificate {
  readonly ca: string;
  /** Signed by the same authority, for another name. */
  readonly elsewhere: KeyAndCertificate;
  /** Signed by the same authority for the right names, but out of date. */
  readonly expired: KeyAndCertificate;
}

const DAY = 24 * 60 * 60 * 1000;
const CURVE = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

/** Its name is its own: of two authorities of one name a client would try the wrong one's key. */
async function makeAuthority(): Promise<KeyAndCertificate> {
  const made = await generate([{ name: 'commonName', value: `Plainword test authority ${randomUUID()}` }], {
    ...CURVE,
    notBeforeDate: new Date(Date.now() - 30 * DAY),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return { key: made.private, cert: made.cert };
}

async function signFor(
  names: readonly string[],
  ca: KeyAndCertificate,
  from: Date,
  until: Date,
): Promise<KeyAndCertificate> {
  const made = await generate([{ name: 'commonName', value: names[0] ?? 'localhost' }], {
    ...CURVE,
    ca,
    notBeforeDate: from,
    notAfterDate: until,
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: names.map((name) =>
          /^[\d.]+$/u.test(name) ? { type: 7 as const, ip: name } : { type: 2 as const, value: name },
        ),
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}

/** A new authority and what it signed. Two calls make two authorities that do not know each other. */
export async function makeCertificates(): Promise<Certificates> {
  const authority = await makeAuthority();
  const here = ['localhost', '127.0.0.1'];
  const yesterday = new Date(Date.now() - DAY);
  const nextYear = new Date(Date.now() + 365 * DAY);
  const [good, elsewhere, expired] = await Promise.all([
    signFor(here, authority, yesterday, nextYear),
    signFor(['mail.elsewhere.example.org'], authority, yesterday, nextYear),
    signFor(here, authority, new Date(Date.now() - 20 * DAY), yesterday),
  ]);
  return { ...good, ca: authority.cert, elsewhere, expired };
}

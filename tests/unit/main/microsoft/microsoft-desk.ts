import {
  createMicrosoftAccount,
  type MicrosoftAccount,
} from '../../../../src/main/microsoft/microsoft-account';
import type { Platform } from '../../../../src/main/platform/platform';
import { makeCertificates, type Certificates } from '../../../servers/certificates';
import { startAuthority, type Authority } from '../../../servers/microsoft-authority';
import { startGraphPeer, type GraphPeer } from '../../../servers/graph-peer';
import { trust } from '../../../servers/trusting';
import { testPlatform } from '../../../shells/test-platform';
import { openDesk, type TestDesk } from '../desk';

export const MAILBOX = 'community.clinic@trust.example.org';

/** A Microsoft on this machine: where people sign in, and where mail goes. */
export interface TestMicrosoft {
  readonly certificates: Certificates;
  readonly authority: Authority;
  readonly graph: GraphPeer;
  readonly details: {
    tenant: string;
    clientId: string;
    authority: string;
    graphUrl: string;
    perMinute: number;
  };
  stop(): Promise<void>;
}

export async function startMicrosoft(mailboxes: readonly string[] = [MAILBOX]): Promise<TestMicrosoft> {
  const certificates = await makeCertificates();
  const distrust = trust(certificates.ca);
  const authority = await startAuthority({ certificates });
  const graph = await startGraphPeer({ certificates, authority, mailboxes });
  return {
    certificates,
    authority,
    graph,
    details: {
      tenant: authority.tenant,
      clientId: authority.clientId,
      authority: authority.url,
      graphUrl: graph.url,
      // No test waits for the pace of the real one.
      perMinute: 600,
    },
    stop: async () => {
      distrust();
      await Promise.all([authority.stop(), graph.stop()]);
    },
  };
}

/** A desk with an account at Microsoft that is set up and not signed in. */
export interface MicrosoftDesk extends TestDesk {
  readonly account: MicrosoftAccount;
}

export async function openMicrosoftDesk(
  microsoft: TestMicrosoft,
  change: Partial<Platform> = {},
): Promise<MicrosoftDesk> {
  const platform = testPlatform({
    openOutside: (url) => microsoft.authority.visit(url),
    ...change,
  });
  const desk = await openDesk(platform);
  const account = createMicrosoftAccount(desk.surroundings);
  await account.save(microsoft.details);
  return { ...desk, account };
}

/** Signs in by a code, as a person does. */
export async function signIn(account: MicrosoftAccount, authority: Authority): Promise<void> {
  await account.signIn('device-code');
  const { underWay } = await account.state();
  if (underWay.kind !== 'code') throw new Error(`no code came: ${JSON.stringify(underWay)}`);
  authority.approve(underWay.code);
  await until(async () => (await account.state()).underWay.kind === 'none' && account.isSignedIn());
}

/** Waits for something to become true, for two seconds at most. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it did not become true');
}

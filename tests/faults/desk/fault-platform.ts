import type { PostOffice } from '../../../src/main/platform/post-office';
import type { Platform } from '../../../src/main/platform/platform';
import type { SmtpTimes } from '../../../src/main/send/adapters/smtp-session';
import { testPlatform, type TestClock, type TestPlatform } from '../../shells/test-platform';

/** A provider that says nothing is given up on after so many milliseconds, not after minutes. */
const PATIENCE = 500;

/** The adapters take these from the platform they are given. */
interface ShortTimes {
  readonly times: SmtpTimes;
  readonly timeout: number;
}

/** Where nothing is sent from: a post office with nobody in it, until a way fills its own place. */
const NOBODY: PostOffice = {
  smtp: { host: 'localhost', port: 9, security: 'starttls', user: 'nobody', password: 'nothing' },
  notify: {
    baseUrl: 'http://localhost:9',
    apiKey: 'nobody-00000000-0000-4000-8000-000000000001-00000000-0000-4000-8000-000000000002',
    templateId: '00000000-0000-4000-8000-000000000003',
    senderNumber: '07700900999',
  },
};

/** A post office with nobody in the places that are not given. */
export const wholePostOffice = (given: Partial<PostOffice>): PostOffice => ({ ...NOBODY, ...given });

/** The demo's desk on a folder, with its clock in the test's hand. */
export function faultPlatform(
  postOffice: Partial<PostOffice>,
  change: Partial<Platform> & { clock?: TestClock },
): TestPlatform & ShortTimes {
  const short = { connect: PATIENCE, greeting: PATIENCE, silence: PATIENCE, whole: 4 * PATIENCE, leave: 50 };
  return {
    ...testPlatform({ ...change, postOffice: wholePostOffice(postOffice) }),
    times: short,
    timeout: PATIENCE,
  };
}

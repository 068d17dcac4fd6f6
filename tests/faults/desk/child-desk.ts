import { createApp } from '../../../src/main/app';
import { trust } from '../../servers/trusting';
import { testClock } from '../../shells/test-platform';
import { childStartSchema, toChildSchema, type ChildStart } from './child-protocol';
import { LOOKS_EVERY_MS } from './desk';
import { faultPlatform } from './fault-platform';

/** Plainword in a process of its own, so that it can be killed. */
function main({ dataDir, postOffice, certificates, now, killAfter }: ChildStart): void {
  for (const authority of certificates) trust(authority);
  const clock = testClock(now);
  const platform = faultPlatform(postOffice, { dataDir, certificates, clock });
  let left = killAfter ?? Infinity;
  const app = createApp(platform, {
    demoMails: false,
    outboxLooksEveryMs: LOOKS_EVERY_MS,
    onCommit: () => {
      left -= 1;
      if (left <= 0) process.kill(process.pid, 'SIGKILL');
    },
  });
  process.on('message', (told) => {
    const what = toChildSchema.parse(told);
    if (what.kind === 'call') {
      void app.call(what.name, what.input).then((result) => process.send?.({ id: what.id, result }));
    } else if (what.kind === 'pass') clock.pass({ minutes: what.minutes });
    else if (what.kind === 'set') clock.set(what.at);
    else if (what.kind === 'kill-after') left = what.commits;
    else void app.close().then(() => process.exit(0));
  });
  // A parent that is gone leaves nobody to end it.
  process.once('disconnect', () => process.exit(1));
}

main(childStartSchema.parse(JSON.parse(process.argv[2] ?? '')));

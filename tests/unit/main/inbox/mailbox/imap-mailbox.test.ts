import { openImapBench, whyNot } from './imap-bench';
import { mailboxSuite } from './mailbox-suite';

mailboxSuite(
  `the mailbox in Debian’s Dovecot${whyNot === '' ? '' : ` (not tried: ${whyNot})`}`,
  () => openImapBench(),
  whyNot !== '',
);

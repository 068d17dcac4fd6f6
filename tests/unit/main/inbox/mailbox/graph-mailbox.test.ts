import { openGraphMailboxBench } from './graph-mailbox-bench';
import { mailboxSuite } from './mailbox-suite';

mailboxSuite('the mailbox at Microsoft 365', () => openGraphMailboxBench());

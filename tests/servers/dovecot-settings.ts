import { join } from 'node:path';
import type { DovecotHome } from './dovecot-home';

export interface DovecotPorts {
  readonly starttls: number;
  readonly tls: number;
}

export interface DovecotSettings {
  /** What the server says it can do; as Dovecot can where nothing is said. */
  readonly capability?: string;
  /** Without a folder marked for deleted items. */
  readonly noTrash?: boolean;
}

/** The settings of a Dovecot that runs under one account and listens on this machine alone. */
export function dovecotSettings(
  { dir, daemons, modules, user }: DovecotHome,
  ports: DovecotPorts,
  { capability, noTrash = false }: DovecotSettings,
): string {
  const at = (...names: string[]): string => join(dir, ...names);
  const uid = user?.uid ?? process.getuid?.() ?? 0;
  const gid = user?.gid ?? process.getgid?.() ?? 0;
  const nobody = user === null ? (process.env['USER'] ?? 'nobody') : 'nobody';
  return `
base_dir = ${at('run')}
state_dir = ${at('state')}
libexec_dir = ${daemons}
mail_plugin_dir = ${modules}
log_path = ${at('run', 'log')}
import_environment = LD_LIBRARY_PATH=${daemons}:${join(modules, 'old-stats')}
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <${at('cert.pem')}
ssl_key = <${at('key.pem')}
ssl_min_protocol = TLSv1.2
auth_mechanisms = plain login xoauth2
default_internal_user = ${nobody}
default_internal_group = nogroup
default_login_user = ${nobody}
first_valid_uid = 1
mail_location = maildir:~/Maildir
mail_uid = ${uid}
mail_gid = ${gid}
auth_failure_delay = 0
mail_max_userip_connections = 50
${capability === undefined ? '' : `imap_capability = ${capability}`}
passdb {
  driver = passwd-file
  mechanisms = plain login
  args = scheme=PLAIN ${at('passwords')}
}
passdb {
  driver = passwd-file
  mechanisms = xoauth2
  args = scheme=PLAIN ${at('tokens')}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${at('mail')}/%u allow_all_users=yes
}
namespace inbox {
  inbox = yes
  mailbox ${noTrash ? 'Bits' : 'Trash'} {
    ${noTrash ? '' : 'special_use = \\Trash'}
    auto = subscribe
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${ports.starttls}
  }
  inet_listener imaps {
    port = ${ports.tls}
    ssl = yes
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`;
}

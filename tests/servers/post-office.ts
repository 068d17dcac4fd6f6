import { makeCertificates } from './certificates';
import { startNotifyPeer, type NotifyPeer } from './notify-peer';
import { startSmtpPeer, type SmtpPeer } from './smtp-peer';

/** What is entered in Settings to send by the post office; the fields are those of the settings. */
export interface PostOfficeSettings {
  readonly smtp: {
    readonly host: string;
    readonly port: number;
    readonly security: 'starttls' | 'tls';
    readonly user: string;
    readonly password: string;
    readonly perMinute?: number;
  };
  readonly notify: {
    readonly baseUrl: string;
    readonly apiKey: string;
    readonly templateId: string;
    readonly senderNumber: string;
  };
}

export interface PostOffice extends PostOfficeSettings {
  /** PEM: the authority that the mail server's certificate is signed by. */
  readonly ca: string;
  readonly mail: SmtpPeer;
  readonly texts: NotifyPeer;
  stop(): Promise<void>;
}

/** A mail server and a GOV.UK Notify on this machine, ready to be sent to. */
export async function startPostOffice(security: 'starttls' | 'tls' = 'starttls'): Promise<PostOffice> {
  const certificates = await makeCertificates();
  const account = { user: 'clinic@example.org', password: 'correct horse battery staple' };
  const [mail, texts] = await Promise.all([
    startSmtpPeer({ certificates, security, ...account }),
    startNotifyPeer(),
  ]);
  return {
    smtp: { host: mail.host, port: mail.port, security, ...account },
    notify: {
      baseUrl: texts.baseUrl,
      apiKey: texts.apiKey,
      templateId: texts.templateId,
      senderNumber: texts.senderNumber,
    },
    ca: certificates.ca,
    mail,
    texts,
    stop: async () => {
      await Promise.all([mail.stop(), texts.stop()]);
    },
  };
}

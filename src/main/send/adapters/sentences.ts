import type { NetworkFault } from './network-fault';

/** How sentences speak of the server at the other end. */
export interface FarEnd {
  /** At the start of a sentence. */
  readonly title: string;
  /** Inside a sentence. */
  readonly name: string;
  /** What holds its name in the settings. */
  readonly addressField: string;
}

export const MAIL_SERVER: FarEnd = {
  title: 'The mail server',
  name: 'the mail server',
  addressField: 'the name of the mail server',
};

export const GOVUK_NOTIFY: FarEnd = {
  title: 'GOV.UK Notify',
  name: 'GOV.UK Notify',
  addressField: 'the address of GOV.UK Notify',
};

export const MICROSOFT_365: FarEnd = {
  title: 'Microsoft 365',
  name: 'Microsoft 365',
  addressField: 'the addresses of Microsoft 365',
};

const WORDS = {
  'name-not-found': ({ title, addressField }) =>
    `${title} was not found under the name in Settings. Check ${addressField} for slips, and that this computer is on the Trust’s network.`,
  'nothing-listens': ({ addressField }) =>
    `The computer of that name is there, but nothing answers at that port. Check ${addressField} and its port in Settings, or ask IT whether it is running.`,
  offline: () => 'This computer is not connected to the network. Connect it, then try again.',
  'no-way-there': ({ title }) =>
    `${title} could not be reached: nothing answered in time. Check the name and port in Settings, and ask IT whether a firewall is in the way.`,
  'blocked-on-the-way': ({ name }) =>
    `The connection to ${name} was blocked on this computer or its network. Ask IT to allow Plainword to reach it.`,
  proxy: ({ name }) =>
    `The network’s proxy did not let Plainword through to ${name}. Ask IT to allow it on the proxy.`,
  'proxy-away': ({ name }) =>
    `The network’s proxy could not be reached, so nothing was sent to ${name}. Check that this computer is on the Trust’s network, or ask IT for its proxy settings.`,
  'proxy-sign-in': ({ name }) =>
    `The network’s proxy wants a sign-in before it lets Plainword through to ${name}. Ask IT to let it through without one.`,
  'certificate-unknown': ({ title }) =>
    `${title} showed a certificate that this computer does not trust, so nothing was sent to it. Ask IT to install the Trust’s root certificate here.`,
  'certificate-name': ({ title }) =>
    `${title} showed a certificate made out to another name, so nothing was sent to it. Use the name that IT gave for it, in full.`,
  'certificate-date': ({ title }) =>
    `${title} showed a certificate that is out of date. Check the clock of this computer; if it is right, tell IT.`,
  'no-tls': ({ title }) =>
    `${title} did not agree on a secure connection, so nothing was sent to it. Check the port and the kind of security in Settings, or ask IT for TLS 1.2 or later.`,
  'no-answer': ({ title }) =>
    `${title} did not answer in time. Try again in a few minutes; if it goes on, tell IT.`,
  'cut-off': ({ name }) =>
    `The connection to ${name} was cut off. Try again in a few minutes; if it goes on, ask IT whether a firewall cuts it.`,
  other: ({ name }) =>
    `The connection to ${name} failed. Try again in a few minutes; if it goes on, tell IT.`,
} satisfies Record<NetworkFault, (end: FarEnd) => string>;

/** What happened and what to do, in words. Nothing of the error itself is in it, so nothing secret can be. */
export function networkSentence(fault: NetworkFault, end: FarEnd): string {
  return WORDS[fault](end);
}

/** After a hand-over that was not answered: the one case where sending again could make two. */
export const MAY_HAVE_BEEN_SENT = {
  email:
    'The connection was lost after the email was handed over, so it may have been sent. Ask the person or IT whether it arrived before you send it again.',
  sms: 'The connection was lost after the text was handed over, so it may have been sent. Plainword asks GOV.UK Notify before anything is sent again.',
} as const;

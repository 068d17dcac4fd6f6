import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SignJWT } from 'jose';
import { z } from 'zod';
import type { Certificates } from './certificates';
import { listen } from './listening';
import { formOf } from './microsoft-forms';

/** What a token may be used for, as a server it is shown to checks it. */
export interface GrantedToken {
  readonly user: string;
  readonly audience: string;
  readonly scopes: readonly string[];
  readonly expires: number;
}

export interface AuthorityOptions {
  readonly certificates: Certificates;
  readonly user?: string;
  /** Seconds. */
  readonly tokensLast?: number;
  readonly codesLast?: number;
}

/** A tiny Entra ID on this machine, with one directory, one application and one person. */
export interface Authority {
  readonly url: string;
  readonly tenant: string;
  readonly clientId: string;
  readonly user: string;
  /** Codes that were given out and not used yet. */
  codes(): string[];
  /** The person types a code and signs in, or declines. */
  approve(code: string): void;
  decline(code: string): void;
  /** What a browser shows of the sign-in page: it answers with the form that goes back to the program. */
  visit(address: string): Promise<void>;
  /** Withdraws every sign-in: refresh tokens are refused from now on, and access tokens too where `now`. */
  revoke(now?: boolean): void;
  /** Lets every access token run out. */
  expireTokens(): void;
  /** Everybody is refused with this number of Microsoft's; null: nobody. */
  refuse(number: number | null): void;
  /** What a bearer token grants; nothing where it is unknown or has run out. */
  granted(token: string): GrantedToken | undefined;
  /** How often each kind of grant was asked for. */
  readonly asked: string[];
  stop(): Promise<void>;
}

interface Pending {
  readonly deviceCode: string;
  readonly scope: string;
  readonly until: number;
  answer: 'pending' | 'approved' | 'declined';
}

/** The form that the sign-in page sends back. */
const pageSchema = z.object({ action: z.url(), code: z.string(), state: z.string() });
const OWN_SCOPES = new Set(['openid', 'profile', 'offline_access', 'email']);

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function refusal(response: ServerResponse, error: string, number: number): void {
  answer(response, 400, {
    error,
    error_description: `AADSTS${number}: refused. Trace ID: ${randomUUID()}`,
    error_codes: [number],
    timestamp: new Date().toISOString(),
    trace_id: randomUUID(),
    correlation_id: randomUUID(),
  });
}

/** Signs people in as Entra ID does: device code and authorisation code with PKCE, refresh tokens that rotate. */
export async function startAuthority(options: AuthorityOptions): Promise<Authority> {
  const { certificates, user = 'r.shah@trust.example.org', tokensLast = 3600, codesLast = 900 } = options;
  const tenant = randomUUID();
  const clientId = randomUUID();
  const person = { oid: randomUUID(), tid: tenant };
  const key = new TextEncoder().encode(randomUUID());
  const pending = new Map<string, Pending>();
  const granted = new Map<string, GrantedToken>();
  const refreshTokens = new Set<string>();
  const signIns = new Map<string, { challenge: string; scope: string; redirect: string; nonce: string }>();
  const asked: string[] = [];
  let refused: number | null = null;

  async function tokens(response: ServerResponse, scope: string, nonce: string | null): Promise<void> {
    const scopes = scope.split(' ').filter((each) => each !== '' && !OWN_SCOPES.has(each));
    const audience = new URL(scopes[0] ?? 'https://graph.microsoft.com').origin;
    const access = `peer.${randomUUID()}.${randomUUID()}`;
    const refresh = `refresh-${randomUUID()}`;
    granted.set(access, {
      user,
      audience,
      scopes: scopes.map((each) => each.slice(each.lastIndexOf('/') + 1)),
      expires: Date.now() + tokensLast * 1000,
    });
    refreshTokens.add(refresh);
    const idToken = await new SignJWT({
      ...person,
      preferred_username: user,
      name: 'R. Shah',
      ver: '2.0',
      sub: person.oid,
      ...(nonce !== null && nonce !== '' && { nonce }),
    })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(`${authority.url}/${tenant}/v2.0`)
      .setAudience(clientId)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(key);
    answer(response, 200, {
      token_type: 'Bearer',
      scope: `openid profile ${scopes.join(' ')}`,
      expires_in: tokensLast,
      ext_expires_in: tokensLast,
      access_token: access,
      refresh_token: refresh,
      id_token: idToken,
      client_info: Buffer.from(JSON.stringify({ uid: person.oid, utid: tenant })).toString('base64url'),
    });
  }

  function byDevice(form: URLSearchParams, response: ServerResponse): void | Promise<void> {
    const one = [...pending.entries()].find(([, { deviceCode }]) => deviceCode === form.get('device_code'));
    if (one === undefined) return refusal(response, 'bad_verification_code', 70016);
    const [code, state] = one;
    if (Date.now() > state.until) return refusal(response, 'expired_token', 70020);
    if (state.answer === 'pending') return refusal(response, 'authorization_pending', 70016);
    pending.delete(code);
    if (state.answer === 'declined') return refusal(response, 'authorization_declined', 70018);
    return tokens(response, state.scope, null);
  }

  function byBrowser(form: URLSearchParams, response: ServerResponse): void | Promise<void> {
    const code = form.get('code') ?? '';
    const one = signIns.get(code);
    signIns.delete(code);
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (one === undefined || one.challenge !== proof || one.redirect !== form.get('redirect_uri'))
      return refusal(response, 'invalid_grant', 70008);
    return tokens(response, one.scope, one.nonce);
  }

  function byRefresh(form: URLSearchParams, response: ServerResponse): void | Promise<void> {
    // A refresh token works once: the next one comes with the answer.
    if (!refreshTokens.delete(form.get('refresh_token') ?? ''))
      return refusal(response, 'invalid_grant', 50173);
    return tokens(response, form.get('scope') ?? '', null);
  }

  function authorize(url: URL, response: ServerResponse): void {
    const ask = (name: string): string => url.searchParams.get(name) ?? '';
    if (ask('response_mode') !== 'form_post' || ask('code_challenge_method') !== 'S256')
      return refusal(response, 'invalid_request', 900144);
    const code = randomUUID();
    signIns.set(code, {
      challenge: ask('code_challenge'),
      scope: ask('scope'),
      redirect: ask('redirect_uri'),
      nonce: ask('nonce'),
    });
    answer(response, 200, { action: ask('redirect_uri'), code, state: ask('state') });
  }

  const GRANTS: Readonly<Record<string, typeof byDevice>> = {
    'urn:ietf:params:oauth:grant-type:device_code': byDevice,
    device_code: byDevice,
    authorization_code: byBrowser,
    refresh_token: byRefresh,
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', authority.url);
    const at = url.pathname;
    if (at === `/${tenant}/v2.0/.well-known/openid-configuration`)
      return answer(response, 200, {
        issuer: `${authority.url}/${tenant}/v2.0`,
        authorization_endpoint: `${authority.url}/${tenant}/oauth2/v2.0/authorize`,
        token_endpoint: `${authority.url}/${tenant}/oauth2/v2.0/token`,
        device_authorization_endpoint: `${authority.url}/${tenant}/oauth2/v2.0/devicecode`,
        jwks_uri: `${authority.url}/${tenant}/discovery/v2.0/keys`,
        end_session_endpoint: `${authority.url}/${tenant}/oauth2/v2.0/logout`,
      });
    if (at.endsWith('.well-known/openid-configuration')) return refusal(response, 'invalid_tenant', 90002);
    if (at === `/${tenant}/oauth2/v2.0/authorize`) return authorize(url, response);
    const form = await formOf(request);
    if (form.get('client_id') !== clientId) return refusal(response, 'unauthorized_client', 700016);
    if (refused !== null) return refusal(response, 'invalid_grant', refused);
    if (at === `/${tenant}/oauth2/v2.0/devicecode`) {
      const code = randomUUID().slice(0, 8).toUpperCase();
      const deviceCode = randomUUID();
      const scope = form.get('scope') ?? '';
      pending.set(code, { deviceCode, scope, until: Date.now() + codesLast * 1000, answer: 'pending' });
      return answer(response, 200, {
        user_code: code,
        device_code: deviceCode,
        verification_uri: `${authority.url}/device`,
        expires_in: codesLast,
        interval: 0.05,
        message: 'To sign in, use a web browser.',
      });
    }
    const grant = form.get('grant_type') ?? '';
    asked.push(grant);
    const take = GRANTS[grant];
    if (take === undefined) return refusal(response, 'unsupported_grant_type', 70003);
    await take(form, response);
  }

  const server = createServer(
    { key: certificates.key, cert: certificates.cert },
    (request, response) => void handle(request, response),
  );
  const listening = await listen(server);
  const decide = (code: string, how: Pending['answer']): void => {
    const one = pending.get(code);
    if (one === undefined) throw new Error('no such code was given out');
    one.answer = how;
  };
  const authority: Authority = {
    url: `https://localhost:${listening.port}`,
    tenant,
    clientId,
    user,
    asked,
    codes: () => [...pending.keys()],
    approve: (code) => decide(code, 'approved'),
    decline: (code) => decide(code, 'declined'),
    visit: async (address) => {
      const page = await (await fetch(address)).text();
      const { action, ...fields } = pageSchema.parse(JSON.parse(page));
      await fetch(action, { method: 'POST', body: new URLSearchParams(fields) });
    },
    revoke: (now = false) => {
      refreshTokens.clear();
      if (now) granted.clear();
    },
    expireTokens: () => granted.clear(),
    refuse: (number) => (refused = number),
    granted: (token) => {
      const found = granted.get(token);
      return found !== undefined && found.expires > Date.now() ? found : undefined;
    },
    stop: () => listening.stop(),
  };
  return authority;
}

import { decodeJwt, jwtVerify } from 'jose';

/** An error as GOV.UK Notify answers it. */
export interface NotifyError {
  readonly status: number;
  readonly error: string;
  readonly message: string;
}

export interface NotifyKey {
  readonly serviceId: string;
  readonly secret: string;
}

const LEEWAY = 30;
const authError = (status: number, message: string): NotifyError => ({ status, error: 'AuthError', message });
const CLOCK = authError(403, 'Error: Your system clock must be accurate to within 30 seconds');
const WRONG_KEY = authError(403, 'Invalid token: API key not found');

/**
 * Checks a request's token as the real one does: HS256 with the key's secret, issued by the service, within 30 seconds.
 * `now` in milliseconds. @returns what is wrong, or nothing.
 */
export async function tokenFault(
  authorization: string | undefined,
  key: NotifyKey,
  now: number,
): Promise<NotifyError | null> {
  if (authorization === undefined)
    return authError(401, 'Unauthorized: authentication token must be provided');
  if (!/^bearer /iu.test(authorization))
    return authError(401, 'Unauthorized: authentication bearer scheme must be used');
  const token = authorization.slice('Bearer '.length);
  try {
    const { iss } = decodeJwt(token);
    if (iss === undefined) return authError(403, 'Invalid token: iss field not provided');
    if (iss !== key.serviceId) return authError(403, 'Invalid token: service not found');
    const { payload } = await jwtVerify(token, new TextEncoder().encode(key.secret), {
      algorithms: ['HS256'],
      currentDate: new Date(now),
      // Its own check below answers for times in the future too.
      clockTolerance: '1 year',
    });
    if (payload.iat === undefined) return CLOCK;
    return Math.abs(now / 1000 - payload.iat) > LEEWAY ? CLOCK : null;
  } catch {
    return WRONG_KEY;
  }
}

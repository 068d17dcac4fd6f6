/**
 * What a page may load and run: its own files and nothing else; no inline script or style, no evaluation, no framing,
 * no form target. Electron's security checklist, item 7 (define a Content Security Policy).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types plainword',
].join('; ');

/**
 * Everything from this server, nothing inline. Styles that a component library makes at run time carry the nonce, and pass
 * the page's one policy for texts that become markup; pages of the server make none.
 */
export function contentSecurityPolicy(styleNonce: string | null): string {
  const styles = styleNonce === null ? "'self'" : `'self' 'nonce-${styleNonce}'`;
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    styleNonce === null ? "trusted-types 'none'" : 'trusted-types default',
  ].join('; ');
}

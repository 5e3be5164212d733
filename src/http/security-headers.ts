/**
 * The headers that every answer carries, whatever it is. There is no script anywhere, so nothing may
 * run (a block of JSON-LD is data, and no policy is asked about it: HTML, prepare the script element);
 * a page may show its one style and images, and send forms to this publication.
 * Images may be of any https origin: an http one is upgraded by browsers before the policy is asked
 * (CSP Level 3 §4.1.2, Mixed Content §4).
 */
export function securityHeaders(styleHashes: readonly string[]): Readonly<Record<string, string>> {
  const styles = styleHashes.length === 0 ? "'none'" : styleHashes.map(quoted).join(" ");
  const policy = [
    "default-src 'none'",
    `style-src ${styles}`,
    "img-src 'self' https:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    // Without includeSubDomains: other names under a newsroom's domain are not ours to bind.
    "Strict-Transport-Security": "max-age=63072000",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy":
      "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()",
  };
}

/**
 * What a medium carries in place of some of these. Other sites and feed readers may show it, so the
 * resource policy is open. Opened by itself it may show itself, in the style that browsers give it, and
 * run nothing. A sandbox of another origin keeps Chromium from playing a recording, and any sandbox
 * keeps it from showing a PDF.
 */
export function mediaSecurityHeaders(type: string): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ...(type === "application/pdf"
      ? ["object-src 'self'"]
      : ["img-src 'self'", "media-src 'self'", "sandbox allow-same-origin"]),
    "frame-ancestors 'none'",
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
}

/** A hash may come with its quotation marks or without. */
function quoted(hash: string): string {
  return `'${hash.replace(/^'|'$/gu, "")}'`;
}

import { expect, test } from "vitest";
import { securityHeaders } from "../../src/http/security-headers.ts";

test("nothing is allowed but the one style, images and our own forms", () => {
  const policy = securityHeaders(["sha256-abc="])["Content-Security-Policy"] ?? "";
  expect(Object.fromEntries(policy.split("; ").map((rule) => rule.split(/ (.*)/u)))).toEqual({
    "default-src": "'none'",
    "style-src": "'sha256-abc='",
    "img-src": "'self' https:",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
  });
  expect(policy).not.toContain("unsafe");
});

test("no feature of the device is to be had", () => {
  const policy = securityHeaders([])["Permissions-Policy"] ?? "";
  for (const feature of policy.split(", ")) expect(feature).toMatch(/^[a-z-]+=\(\)$/u);
  for (const feature of ["camera", "geolocation", "microphone"]) {
    expect(policy).toContain(`${feature}=()`);
  }
});

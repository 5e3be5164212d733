import type { Environment } from "../../src/environment.ts";

declare global {
  namespace Cloudflare {
    interface Env extends Environment {}
  }
}

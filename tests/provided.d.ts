import "vitest";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the sample edition is served, such as `http://127.0.0.1:40123`. */
    origin: string;
    token: string;
    /** How long `npm start` took until the edition was open, in milliseconds. */
    startMilliseconds: number;
  }
}

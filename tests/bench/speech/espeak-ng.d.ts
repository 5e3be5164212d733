/** The package has no types; `espeak.ts` says what it uses of it. */
declare module "espeak-ng" {
  const load: unknown;
  export default load;
}

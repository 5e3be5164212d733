/** Whether unknown data is a line of words that can be shown and spoken as it is. */
export function isOneLine(value: unknown, characters: number): value is string {
  return (
    typeof value === "string" &&
    value.trim() !== "" &&
    value.length <= characters &&
    value.isWellFormed() &&
    !/\p{Cc}/u.test(value)
  );
}

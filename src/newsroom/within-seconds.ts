/** Waits for work, but not longer than this; the work goes on by itself. */
export async function withinSeconds(seconds: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, seconds * 1000);
  });
  await Promise.race([work, over]);
  clearTimeout(timer);
}

/**
 * What work gives, or what `late` gives or throws when that takes longer than so many seconds. The work
 * itself goes on.
 */
export async function withinSeconds<Given, Late>(
  seconds: number,
  work: Promise<Given>,
  late: () => Late,
): Promise<Given | Late> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, seconds * 1000);
  });
  try {
    return await Promise.race([work, over.then(late)]);
  } finally {
    clearTimeout(timer);
  }
}

import { KEY_READ_SECONDS } from "../limits.ts";

/** What the store gives; rejects when that takes longer than KEY_READ_SECONDS. */
export async function withinPatience<Given>(asked: Promise<Given>): Promise<Given> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`The store took longer than ${KEY_READ_SECONDS} s.`));
    }, KEY_READ_SECONDS * 1000);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

import { existsSync } from "node:fs";
import packaged from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";

const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const ARGUMENTS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/** A real browser: CHROME_PATH, or else an installed one, or else the one that npm brought. */
export async function launchBrowser(): Promise<Browser> {
  const installed = [process.env.CHROME_PATH, ...INSTALLED].find(
    (path) => path !== undefined && path !== "" && existsSync(path),
  );
  const executablePath = installed ?? (await packaged.executablePath());
  return chromium.launch({ executablePath, args: ARGUMENTS, headless: true });
}

/** The widths at which every page is looked at, in CSS pixels: the narrowest of WCAG 1.4.10, and a desk. */
export const WIDTHS = [320, 1280] as const;

export function viewOf(
  width: number,
  colorScheme: "light" | "dark",
): BrowserContextOptions & { javaScriptEnabled: true } {
  return { viewport: { width, height: 800 }, colorScheme, javaScriptEnabled: true };
}

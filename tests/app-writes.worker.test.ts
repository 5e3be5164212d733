import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";

const ORIGIN = "https://news.example";
const AUTHORIZATION = "Bearer token-of-the-tests";

async function write(method: string, path: string, type: string, body: string): Promise<number> {
  const headers = { Authorization: AUTHORIZATION, "Content-Type": type };
  const request = new Request(`${ORIGIN}/api${path}`, { method, headers, body });
  const response = await exports.default.fetch(request);
  await response.text();
  return response.status;
}

async function read(path: string): Promise<{ status: number; text: string }> {
  const response = await exports.default.fetch(new Request(`${ORIGIN}${path}`));
  return { status: response.status, text: await response.text() };
}

const KOREAN = "---\ntitle: 김정은 러시아 방문\nlang: ko\n---\n\n김정은이 도착했다.\n";

test("who writes sees it at once, on pages that share the site record too", async () => {
  expect((await read("/")).text).toContain("There are no articles here yet.");
  expect((await read("/ko")).status).toBe(404);
  expect(await write("PUT", "/articles/kim-ko", "text/markdown", KOREAN)).toBe(201);
  expect((await read("/articles/kim-ko.txt")).text).toContain("김정은이 도착했다.");
  expect((await read("/ko")).text).toContain("김정은 러시아 방문");
  expect((await read("/")).text).toContain("김정은 러시아 방문");
  expect((await read("/search?q=김정은")).text).toContain('href="/articles/kim-ko"');

  const breaking = JSON.stringify({ text: "Missile launched", href: "/articles/kim-ko" });
  expect(await write("PUT", "/breaking", "application/json", breaking)).toBe(200);
  await expect
    .poll(() => read("/articles/kim-ko"), { timeout: 4000 })
    .toMatchObject({
      text: expect.stringContaining("Missile launched"),
    });

  const reason = JSON.stringify({ reason: "The source erred." });
  expect(await write("DELETE", "/articles/kim-ko", "application/json", reason)).toBe(200);
  const gone = await read("/articles/kim-ko.txt");
  expect(gone.status).toBe(410);
  expect(gone.text).toContain("The source erred.");

  expect(await write("PUT", "/articles/kim-ko", "text/markdown", KOREAN)).toBe(200);
  await expect
    .poll(() => read("/articles/kim-ko.txt"), { timeout: 4000 })
    .toMatchObject({
      status: 200,
    });
}, 20_000);

import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { articleText, folderWith, lectern } from "./served-command.ts";

interface Listed {
  readonly slug: string;
  readonly result: string;
  readonly answer: { readonly version: number };
}

async function results(...args: readonly string[]) {
  const { out } = await lectern(["publish", ...args, "--json"]);
  return (JSON.parse(out) as Listed[]).map(({ slug, result }) => `${slug} ${result}`);
}

test("a folder with those within it is published, and what has not changed is left alone", async () => {
  const folder = folderWith({
    "press-one.md": articleText("One"),
    "city/press-two.md": articleText("Two"),
    "city/press-later.md": articleText("Later", "published: 2199-01-01"),
    "press-bad.md": "---\nlang: en\n---\n\nNo title.\n",
    "node_modules/press-none.md": articleText("None"),
  });
  const first = await lectern(["publish", folder]);
  expect(first.status).toBe(1);
  expect(first.out).toMatch(/^2 published, 1 scheduled, 1 refused\.$/mu);
  expect(first.err).toContain("press-bad.md was not published. The article has no title.");
  expect(await results(folder)).toEqual([
    "press-later unchanged",
    "press-two unchanged",
    "press-bad refused",
    "press-one unchanged",
  ]);
  const again = await lectern(["publish", join(folder, "press-one.md")]);
  expect(again).toMatchObject({ status: 0, err: "" });
  expect(again.out).toContain("press-one.md is unchanged: it stands just so at");
  await lectern(["retract", "press-one"]);
  expect(await results(join(folder, "press-one.md"))).toEqual(["press-one published"]);
});

test("two files of one address are named before anything is sent", async () => {
  const folder = folderWith({
    "twin-a.md": articleText("A"),
    "x/twin-b.md": articleText("B"),
    "y/twin-b.html": "<h1>B</h1><p>Hello.</p>",
  });
  const { status, out, err } = await lectern(["publish", folder]);
  expect({ status, out }).toEqual({ status: 1, out: "" });
  expect(err).toMatch(/^Nothing was sent: .*twin-b\.md and .*twin-b\.html would both be/u);
  expect((await fetch(`${inject("origin")}/articles/twin-a`)).status).toBe(404);
});

test("what comes by standard input is published under the address that is given", async () => {
  const child = spawn("tsx", ["src/cli/lectern.ts", "publish", "-", "--slug", "piped-in"], {
    env: { ...process.env, LECTERN_URL: inject("origin"), PUBLISH_TOKEN: inject("token") },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stdin.end(articleText("Piped in"));
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  expect(out).toBe(`Standard input is published at ${inject("origin")}/articles/piped-in\n`);
});

test("a warning that nobody has accepted is told with the option that accepts it", async () => {
  const folder = folderWith({
    "vague.md": `${articleText("Vague")}\nClick [here](https://example.org/).\n`,
  });
  const { status, err } = await lectern(["publish", folder]);
  expect(status).toBe(1);
  expect(err).toMatch(
    /^\S+vague\.md was not published\. Mend its warnings, or accept them with --acknowledge link-text-vague\n/u,
  );
  expect(err).not.toContain("?acknowledge");
});

/** Passes requests on to the server, and breaks the connection of the first that it has answered. */
async function breakingProxy(): Promise<{ url: string; count: () => number; stop: () => void }> {
  let count = 0;
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    count += 1;
    const isFirst = count === 1;
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const headers = new Headers(
      Object.entries(request.headers).filter(
        (entry): entry is [string, string] =>
          typeof entry[1] === "string" &&
          !["host", "connection", "content-length"].includes(entry[0]),
      ),
    );
    const answer = await fetch(inject("origin") + request.url, {
      method: request.method ?? "GET",
      headers,
      body: Buffer.concat(pieces),
    });
    const body = await answer.text();
    if (isFirst) response.destroy();
    else response.writeHead(answer.status, { "Content-Type": "application/json" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, count: () => count, stop: () => server.close() };
}

test("a connection that breaks after the server has published makes no second version", async () => {
  const proxy = await breakingProxy();
  const folder = folderWith({ "broken-off.md": articleText("Broken off") });
  const run = await lectern(["publish", folder, "--json", "--url", proxy.url]);
  proxy.stop();
  expect([run.status, proxy.count()]).toEqual([0, 2]);
  expect(run.err).toContain("The connection broke; going on in 1 second.");
  expect(JSON.parse(run.out)).toMatchObject([
    { slug: "broken-off", result: "published", status: 201, answer: { version: 1 } },
  ]);
});

test("a token that is not taken ends the work at once, and says whose it was", async () => {
  const folder = folderWith({
    "no-token-a.md": articleText("A"),
    "no-token-b.md": articleText("B"),
  });
  const { status, out, err } = await lectern(["publish", folder], { PUBLISH_TOKEN: "wrong" });
  expect({ status, out }).toEqual({ status: 1, out: "" });
  expect(err).toContain("does not take the token of PUBLISH_TOKEN in the environment.");
  expect(err.split("\n")).toHaveLength(2);
});

test("the port of another program is told from Lectern's", async () => {
  const other = createServer((_, response) => response.writeHead(404).end("Not here."));
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  const { status, err } = await lectern(["status", "--url", url]);
  other.close();
  expect(status).toBe(1);
  expect(err).toBe(
    `${url} answers 404, and not as Lectern does. Give Lectern's address with --url.\n`,
  );
});

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type Connection, callApi } from "../../src/cli/api-client.ts";
import { Refused, Unreachable } from "../../src/cli/patience.ts";
import { COMMAND_TRIES } from "../../src/limits.ts";

let stop = () => {};
afterEach(() => stop());

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server that answers one request after another so, the last answer again and again. */
async function serve(...answers: readonly Answer[]) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    request.resume();
    request.on("end", () =>
      answers[Math.min(requests.length, answers.length) - 1]?.(response, request),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stop = () => {
    server.closeAllConnections();
    server.close();
  };
  const { port } = server.address() as AddressInfo;
  const said: string[] = [];
  const connection: Connection = {
    url: `http://127.0.0.1:${port}`,
    token: "token",
    tokenPlace: "PUBLISH_TOKEN in .dev.vars",
    tell: (line) => said.push(line),
  };
  return { connection, requests, said, close: () => stop() };
}

const done: Answer = (response) => json(response, 200, { done: true });
const broken: Answer = (response) => response.destroy();
const tooMany: Answer = (response) => json(response, 429, { detail: "Too many." }, "0");

function json(response: ServerResponse, status: number, body: object, retry?: string): void {
  const headers = { "Content-Type": "application/json", ...(retry && { "Retry-After": retry }) };
  response.writeHead(status, headers).end(JSON.stringify(body));
}

function put(connection: Connection) {
  return callApi(connection, "PUT", "/api/breaking", { text: "x" });
}

function keysOf(requests: readonly IncomingMessage[]) {
  return new Set(requests.map(({ headers }) => headers["idempotency-key"]));
}

test("what came too soon is sent again when the answer says, with the same key", async () => {
  const { connection, requests, said } = await serve(
    (response) => json(response, 429, {}, "1"),
    done,
  );
  const before = Date.now();
  expect((await put(connection)).body).toEqual({ done: true });
  expect(Date.now() - before).toBeGreaterThanOrEqual(990);
  expect(keysOf(requests).size).toBe(1);
  expect([...keysOf(requests)][0]).toMatch(/^[\w-]{36}$/u);
  expect(said).toEqual(["Too many requests at once; going on in 1 second."]);
});

test("every write has a key of its own, and a question has none", async () => {
  const { connection, requests } = await serve(done);
  await put(connection);
  await put(connection);
  await callApi(connection, "GET", "/api/status");
  expect(keysOf(requests).size).toBe(3);
  expect(requests[2]?.headers).not.toHaveProperty("idempotency-key");
});

test("a broken connection is tried again with the same key", async () => {
  const { connection, requests, said } = await serve(broken, done);
  expect((await put(connection)).status).toBe(200);
  expect([requests.length, keysOf(requests).size]).toEqual([2, 1]);
  expect(said).toEqual(["The connection broke; going on in 1 second."]);
});

test("the last try is the last: what it comes to is the answer", async () => {
  const almost = await serve(...Array.from({ length: COMMAND_TRIES - 1 }, () => tooMany), done);
  expect((await put(almost.connection)).status).toBe(200);
  almost.close();
  const never = await serve(...Array.from({ length: COMMAND_TRIES }, () => tooMany), done);
  expect(await put(never.connection)).toEqual({ status: 429, body: { detail: "Too many." } });
  expect(never.requests).toHaveLength(COMMAND_TRIES);
});

test("where nothing ever answered it is said at once, and later it is waited for", async () => {
  const { connection, close } = await serve(done);
  await put(connection);
  close();
  const before = Date.now();
  const other = await serve(done);
  other.close();
  await expect(put(other.connection)).rejects.toThrow(/^Nothing answers at http:/u);
  expect(Date.now() - before).toBeLessThan(900);
  await expect(put(connection)).rejects.toThrow(Unreachable);
  expect(Date.now() - before).toBeGreaterThan(5_000);
}, 20_000);

test.each<readonly [string, Answer, string]>([
  [
    "a wrong token",
    (response) => json(response, 401, {}),
    "the token of PUBLISH_TOKEN in .dev.vars",
  ],
  ["no token there", (response) => json(response, 503, { detail: "Set one." }), "Set one."],
  [
    "another program",
    (response) => response.writeHead(404, { "Content-Type": "text/html" }).end("<h1>Hello"),
    "answers 404, and not as Lectern does",
  ],
  [
    "an address that has moved",
    (response) => response.writeHead(301, { Location: "https://news.example/api" }).end(),
    "leads to https://news.example. Give that with --url.",
  ],
])("%s is said in words that say what to do", async (_name, answer, words) => {
  const { connection } = await serve(answer);
  const refusal = await put(connection).catch((error: Error) => error);
  expect(refusal).toBeInstanceOf(Refused);
  expect((refusal as Error).message).toContain(words);
});

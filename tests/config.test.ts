import { expect, test } from "vitest";
import { ConfigurationError, readConfiguration } from "../src/config.ts";
import { PUBLICATION_NAME_CHARACTERS } from "../src/limits.ts";

const SITE = { SITE_URL: "https://news.example.org" };

test("nothing set gives the defaults, and publishing is off", () => {
  const expected = { name: "Lectern", language: "en", corrections: "last" };
  expect(readConfiguration({})).toEqual(expected);
  expect(readConfiguration({ SITE_URL: "", PUBLISH_TOKEN: " ", PUBLICATION_NAME: "" })).toEqual(
    expected,
  );
});

test("settings are trimmed and brought into one form", () => {
  expect(
    readConfiguration({
      PUBLICATION_NAME: " The Post ",
      PUBLICATION_LANGUAGE: "PT-br",
      SITE_URL: "https://News.example.org/",
      PUBLISH_TOKEN: "secret\n",
      CONTACT: " access@news.example.org ",
      CORRECTIONS: "first ",
    }),
  ).toEqual({
    contact: "mailto:access@news.example.org",
    corrections: "first",
    name: "The Post",
    language: "pt-BR",
    siteUrl: "https://news.example.org",
    publishToken: "secret",
  });
});

test.each([
  [{ PUBLICATION_LANGUAGE: "English!" }, "PUBLICATION_LANGUAGE is “English!”"],
  [{ PUBLICATION_LANGUAGE: "und" }, "PUBLICATION_LANGUAGE is “und”"],
  [{ SITE_URL: "news.example.org" }, "SITE_URL is “news.example.org”"],
  [{ SITE_URL: "ftp://news.example.org" }, "SITE_URL is"],
  [{ SITE_URL: "https://news.example.org/path" }, "without a path"],
  [{ SITE_URL: "https://user@news.example.org" }, "SITE_URL is"],
  [{ PUBLICATION_NAME: "a\nb" }, "PUBLICATION_NAME holds"],
  [{ PUBLICATION_NAME: "a".repeat(PUBLICATION_NAME_CHARACTERS + 1) }, "PUBLICATION_NAME has 101"],
  [{ CONTACT: "our office" }, "CONTACT is “our office”"],
  [{ CONTACT: "http://news.example.org/contact" }, "CONTACT is"],
  [{ CONTACT: "javascript:alert(1)" }, "CONTACT is"],
  [{ CONTACT: "a@b.example?bcc=c@d.example" }, "CONTACT is"],
  [{ ...SITE, WEBSUB_HUB: "hub.example.org" }, "WEBSUB_HUB is “hub.example.org”"],
  [{ ...SITE, WEBSUB_HUB: "http://hub.example.org/" }, "the https address of a WebSub hub"],
  [{ ...SITE, WEBSUB_HUB: "http://127.0.0.1.example.org/" }, "WEBSUB_HUB is"],
  [{ ...SITE, WEBSUB_HUB: "https://user@hub.example.org/" }, "WEBSUB_HUB is"],
  [{ WEBSUB_HUB: "https://hub.example.org/" }, "Set SITE_URL too"],
  [{ CORRECTIONS: "top" }, "CORRECTIONS is “top”. Write “first”"],
  [{ PUBLISH_TOKEN: "two words" }, "PUBLISH_TOKEN holds white space"],
])("%j is refused by name", (variables, message) => {
  const reading = () => readConfiguration(variables);
  expect(reading).toThrow(ConfigurationError);
  expect(reading).toThrow(message);
});

test("a contact may be the address of a form", () => {
  const CONTACT = "https://news.example.org/contact";
  expect(readConfiguration({ CONTACT }).contact).toBe(CONTACT);
  expect(readConfiguration({ CONTACT: "mailto:a@news.example.org" }).contact).toBe(
    "mailto:a@news.example.org",
  );
});

test("a hub has TLS, unless it is on this machine", () => {
  expect(readConfiguration({ ...SITE, WEBSUB_HUB: " https://hub.example.org " }).websubHub).toBe(
    "https://hub.example.org/",
  );
  for (const WEBSUB_HUB of ["http://127.0.0.1:8962/", "http://localhost/", "http://[::1]:1/"]) {
    expect(readConfiguration({ ...SITE, WEBSUB_HUB }).websubHub).toBe(WEBSUB_HUB);
  }
});

test("a message about the token never quotes it", () => {
  expect(() => readConfiguration({ PUBLISH_TOKEN: "open sesame" })).not.toThrow("sesame");
});

test("the settings are checked once", () => {
  const variables = { PUBLICATION_NAME: "The Post" };
  expect(readConfiguration(variables)).toBe(readConfiguration(variables));
});

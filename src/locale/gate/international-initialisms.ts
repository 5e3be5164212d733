import { phrasesOf } from "./phrases-of.ts";

/** Initialisms and acronyms that readers of every supported language meet without an expansion. */
export const INTERNATIONAL_INITIALISMS = phrasesOf(`
  AIDS, BBC, CD, CIA, CNN, COVID, DJ, DNA, DVD, EU, FBI, FIFA, GPS, HIV, HTML, HTTP, HTTPS,
  IBM, ID, LED, LGBT, MP3, MP4, NASA, NATO, NBA, OK, PC, PDF, PIN, QR, RSS, SARS, SIM, SMS,
  SOS, TV, UEFA, UNESCO, UNICEF, URL, USA, USB, VIP, VPN, WWW, XML
`);

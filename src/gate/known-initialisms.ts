import { GATE_WORDS, gateWordsOf } from "../locale/gate/gate-words-of.ts";
import { INTERNATIONAL_INITIALISMS } from "../locale/gate/international-initialisms.ts";
import { defaultLexicon } from "../locale/lexicon/default-lexicon.ts";

/** What follows a number or stands in a time, in every language that writes it in these letters. */
const UNITS =
  "AC AD AH AM BC BCE BCH BP BPM BTU CAD CAL CE CET CEST CHF CM CNY DB DC DPI DPT EDT EST EUR EURO FPS FT GB GBP GBPS GHZ GMT GW GWH HK HP HZ INR JPY JST KB KG KHZ KM KPH KRW KST KW KWH LB LBS MB MBPS MHZ ML MM MPG MPH MSK MW MWH OZ PDT PM PST PSI PX QM RMB RPM RUB SEK SGD TB TWH UHR USD UTC VH WH XL XS XXL YEN";
/** Written in capitals and never in full: places, replies, marks of editors. */
const SHORTHAND =
  "AI AKA APP ASAP BFF EDIT FAQ FAQS FYI HOWTO IMHO IMO IP IT JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC JR LA LLC LOL LTD NB NULL NY NYC NZ OMG OS PLC PPS PS QED README RIP RSVP SR TBA TBC TBD TODO UAE UPDATE VS WTF XXX XYZ";
/** Firms and papers whose letters are the name. */
const NAMES =
  "ADAC AMD AOL ASUS AWS AXA BASF BBVA BMW BP BYD CBS CES CNET DHL ESPN GE GEO GM GQ HP HSBC HTC IKEA ING JBL JVC KFC KIA KLM KPMG LEGO LG LINE LVMH MSI MSN MTV MWC NCR NEC QQ RTL SAP SAS SEAT SK SXSW TCL TED TIME UBS UPS VICE VW WIRED WPP ZARA ZDF ZTE";

const known = new Map<string, ReadonlySet<string>>();

/** What needs no expansion in a language (BCP 47): its common initialisms, its lexicon, units. */
export function knownInitialisms(lang: string): ReadonlySet<string> {
  const found = known.get(lang);
  if (found !== undefined) return found;
  const lexicon = defaultLexicon(lang).entries.map(({ written }) => written);
  const own = gateWordsOf(lang)?.abbreviationsKnown ?? INTERNATIONAL_INITIALISMS;
  const made = new Set([...own, ...lexicon, ...OTHERS]);
  known.set(lang, made);
  return made;
}

const OTHERS = [UNITS, SHORTHAND, NAMES].flatMap((words) => words.split(" "));

/** Whether any language counts it among its common initialisms: then it is one, and no shouting. */
export function isInitialismSomewhere(word: string): boolean {
  everywhere ??= new Set(GATE_WORDS.flatMap(({ abbreviationsKnown }) => abbreviationsKnown));
  return everywhere.has(word);
}

let everywhere: ReadonlySet<string> | undefined;

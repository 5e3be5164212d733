import { heading, list, paragraph, quote, type Snippet, table, text } from "./snippet.ts";

const said = (about: string, words: string, reference: string): Snippet => ({
  about,
  body: [paragraph(words)],
  reference,
});

/**
 * Hard snippets with hand-spelt references. Rules are tuned on two of three; every third is held
 * out (`run.ts` counts it apart), so new ones go anywhere but are never moved.
 */
export const SNIPPETS: readonly Snippet[] = [
  said(
    "range",
    "Between 10–15 soldiers crossed the line.",
    "Between ten to fifteen soldiers crossed the line.",
  ),
  said(
    "range",
    "The plan covers the 2019–2024 budgets.",
    "The plan covers the two thousand nineteen to two thousand twenty four budgets.",
  ),
  said(
    "range",
    "Prices rose 5%–7% in the north.",
    "Prices rose five percent to seven percent in the north.",
  ),
  said(
    "score",
    "The South won 3–1 after a late goal.",
    "The South won three to one after a late goal.",
  ),
  said(
    "range",
    "Talks run Nov. 23–Dec. 5 in Geneva.",
    "Talks run November twenty three to December five in Geneva.",
  ),
  said(
    "range",
    "Officials work 9 a.m.–5 p.m. on weekdays.",
    "Officials work nine ay M to five P M on weekdays.",
  ),
  said(
    "decades",
    "Factories of the 1970s–80s still run.",
    "Factories of the nineteen seventies to eighties still run.",
  ),
  said(
    "decades",
    "In the 1990s many people starved.",
    "In the nineteen nineties many people starved.",
  ),
  said(
    "joined words",
    "The Seoul–Tokyo flight was cancelled.",
    "The Seoul Tokyo flight was cancelled.",
  ),
  said(
    "em dash",
    "The leader—who rarely travels—arrived by train.",
    "The leader, who rarely travels, arrived by train.",
  ),
  said(
    "em dash",
    "He waited -- as always -- for an answer.",
    "He waited, as always, for an answer.",
  ),
  said("em dash", "“We will never give up—” he said.", "We will never give up, he said."),
  said("ellipsis", "And then... nothing happened.", "And then, nothing happened."),
  said(
    "money",
    "The deal is worth $1.5bn over four years.",
    "The deal is worth one point five billion dollars over four years.",
  ),
  said(
    "money",
    "Sanctions cost the firm £20m last year.",
    "Sanctions cost the firm twenty million pounds last year.",
  ),
  said("money", "The fine was €3.2 million.", "The fine was three point two million euros."),
  said(
    "money",
    "Traders paid $25 for a bag of rice.",
    "Traders paid twenty five dollars for a bag of rice.",
  ),
  said(
    "money",
    "The ticket costs $12.50 at the door.",
    "The ticket costs twelve dollars fifty cents at the door.",
  ),
  said(
    "money",
    "The budget of ₩50tn was approved.",
    "The budget of fifty trillion won was approved.",
  ),
  said(
    "money",
    "Aid worth $10–15bn was promised.",
    "Aid worth ten to fifteen billion dollars was promised.",
  ),
  said(
    "units",
    "The missile flew 450km before it fell.",
    "The missile flew four hundred fifty kilometers before it fell.",
  ),
  said(
    "units",
    "It was -12°C in the capital.",
    "It was minus twelve degrees Celsius in the capital.",
  ),
  said(
    "units",
    "Winds of 120km/h hit the coast.",
    "Winds of one hundred twenty kilometers per hour hit the coast.",
  ),
  said(
    "units",
    "The reservoir covers 3.5km² of farmland.",
    "The reservoir covers three point five square kilometers of farmland.",
  ),
  said(
    "units",
    "Each truck carried 800 kg of flour.",
    "Each truck carried eight hundred kilograms of flour.",
  ),
  said(
    "units",
    "The plant makes 500MW of power.",
    "The plant makes five hundred megawatts of power.",
  ),
  said("units", "She ran a 5km race in the snow.", "She ran a five kilometer race in the snow."),
  said(
    "clock time",
    "The meeting starts at 5.30pm on Monday.",
    "The meeting starts at five thirty P M on Monday.",
  ),
  said(
    "clock time",
    "Polls open at 7AM and close at 8PM.",
    "Polls open at seven ay M and close at eight P M.",
  ),
  said("date", "The launch on Nov. 23 failed.", "The launch on November twenty three failed."),
  said(
    "date",
    "He was born on 2011-12-17 in Pyongyang.",
    "He was born on December seventeen, two thousand eleven in Pyongyang.",
  ),
  said(
    "date",
    "The law of 3 Sept. 2024 was repealed.",
    "The law of three September two thousand twenty four was repealed.",
  ),
  said(
    "titles",
    "Mr. Kim met Dr. Lee and Mrs. Park.",
    "Mister Kim met Doctor Lee and Missis Park.",
  ),
  said(
    "titles",
    "Lt. Gen. Pak and Col. Han were promoted.",
    "Lieutenant General Pak and Colonel Han were promoted.",
  ),
  said(
    "titles",
    "Sen. Brown and Rep. Jones voted against.",
    "Senator Brown and Representative Jones voted against.",
  ),
  said(
    "titles",
    "Climbers on Mt. Paektu found No. 5 hut.",
    "Climbers on Mount Paektu found number five hut.",
  ),
  said("titles", "Robert Downey Jr. spoke first.", "Robert Downey Junior spoke first."),
  said("versus", "The case Smith vs. Jones goes on.", "The case Smith versus Jones goes on."),
  said(
    "ampersand",
    "Johnson & Johnson sold the unit to AT&T.",
    "Johnson and Johnson sold the unit to A T and T.",
  ),
  said("section", "He broke §4 of the law.", "He broke section four of the law."),
  said("number sign", "She is ranked #5 in the world.", "She is ranked number five in the world."),
  said(
    "hashtag",
    "The hashtag #StopTheWar spread fast.",
    "The hashtag hashtag stop the war spread fast.",
  ),
  said(
    "initialisms",
    "The IAEA’s inspectors left on Monday.",
    "The I. A. E. ays inspectors left on Monday.",
  ),
  said(
    "initialisms",
    "An ICBM landed near Japan, the WHO said.",
    "An I. C. B. M. landed near Japan, the W. H. O. said.",
  ),
  said(
    "initialisms",
    "The ROK and the DPRK share a border.",
    "The R. O. K. and the D. P. R. K. share a border.",
  ),
  said("initialisms", "CO2 levels rose again.", "C. O. two levels rose again."),
  said("initialisms", "The IMF lent the money in May.", "The I. M. F. lent the money in May."),
  said(
    "numerals",
    "Two ships from World War II were found.",
    "Two ships from world war two were found.",
  ),
  said(
    "left alone",
    "The F-35 and 21 other jets took off.",
    "The F thirty five and twenty one other jets took off.",
  ),
  said(
    "left alone",
    "About 1,250 people, or 12.5%, agreed.",
    "About one thousand two hundred fifty people, or twelve point five percent, agreed.",
  ),
  said(
    "left alone",
    "The 3rd and 4th reactors are open 24/7.",
    "The third and fourth reactors are open twenty four seven.",
  ),
  said(
    "left alone",
    "Since 9/11 the rules have been stricter.",
    "Since nine eleven the rules have been stricter.",
  ),
  said(
    "hyphenated range",
    "A 10-15 year sentence is likely.",
    "A ten to fifteen year sentence is likely.",
  ),
  said(
    "digit groups",
    "Some 25 000 workers went home.",
    "Some twenty five thousand workers went home.",
  ),
  said("markup", "**Update:** the `embargo` was _lifted_.", "Update: the embargo was lifted."),
  said(
    "address",
    "Read more at https://www.example.com/news/2026/story.html?id=5.",
    "Read more at example dot com.",
  ),
  said(
    "address",
    "Send tips to www.example.org/tips today.",
    "Send tips to example dot org today.",
  ),
  said("upright line", "News | Asia | Trade", "News, Asia, Trade."),
  said("bullet", "► Watch the parade live", "Watch the parade live."),
  said("emoji", "What a day 🎉🎉🎉", "What a day party popper."),
  said("approximation", "~50 people were hurt.", "About fifty people were hurt."),
  said(
    "invisible",
    "The co\u00ADop\u00ADer\u00ADa\u00ADtive was closed.",
    "The cooperative was closed.",
  ),
  said(
    "quotation marks",
    "He called it “a crime” and ‘a shame’.",
    "He called it a crime and a shame.",
  ),
  said(
    "brackets",
    "The group (founded in 1998) has 40 members (20%).",
    "The group, founded in nineteen ninety eight, has forty members, twenty percent.",
  ),
  said(
    "mixed",
    "Gen. Kim said 10–12 ICBMs cost $2bn in the 1990s.",
    "General Kim said ten to twelve I. C. B. ems cost two billion dollars in the nineteen nineties.",
  ),
  said(
    "mixed",
    "On Jan. 5 the UN sent 30kg of seed & 2 doctors.",
    "On January five the U. N. sent thirty kilograms of seed and two doctors.",
  ),
  said(
    "mixed",
    "At 6pm, -5°C and 40mph winds closed the road.",
    "At six P M, minus five degrees Celsius and forty miles per hour winds closed the road.",
  ),
  {
    about: "headings",
    body: [
      heading(2, "Background"),
      paragraph("Trade fell"),
      heading(3, "Coal"),
      paragraph("It grew"),
    ],
    reference: "Section, background. Trade fell. Subsection, coal. It grew.",
  },
  {
    about: "list",
    body: [list(false, "Rice", "Coal and ore")],
    reference: "List of two items. Rice. Coal and ore. End of list.",
  },
  {
    about: "ordered list",
    body: [list(true, "Sign the treaty", "Open the border")],
    reference: "List of two items. One. Sign the treaty. Two. Open the border. End of list.",
  },
  {
    about: "table",
    body: [
      table("Exports", ["Item", "Tons", "Share"], ["Coal", "1,200", "5%"], ["Ore", "90", "—"]),
    ],
    reference:
      "Table, exports. Two rows, three columns. Coal. Tons: one thousand two hundred. Share: five percent. Ore. Tons: ninety. Share: no data. End of table.",
  },
  {
    about: "quote",
    body: [quote("We will respond", "Gen. Pak")],
    reference: "Quote from General Pak: We will respond. End of quote.",
  },
  {
    about: "abbreviation",
    body: [
      paragraph([
        ...text("The "),
        { kind: "abbreviation", text: "WFP", expansion: "World Food Programme" },
        ...text(" left. The "),
        { kind: "abbreviation", text: "WFP", expansion: "World Food Programme" },
        ...text(" had 5 offices"),
      ]),
    ],
    reference: "The World Food Programme (W. F. P.) left. The W. F. P. had five offices.",
  },
  {
    about: "code and media",
    body: [
      { kind: "code", text: "a\nb\nc" },
      {
        kind: "media",
        medium: "video",
        src: "https://media.example/a.mp4",
        title: "Parade",
        duration: 95,
      },
    ],
    reference:
      "Code sample, three lines. Available in the web version. Video, parade, one minute, thirty five seconds. Available in the web version.",
  },
  {
    about: "deleted and inserted",
    body: [
      paragraph([
        ...text("At least "),
        { kind: "deleted", content: text("5") },
        { kind: "inserted", content: text("6") },
        ...text(" people drowned"),
      ]),
    ],
    reference: "At least six people drowned.",
  },
  {
    about: "raised and lowered",
    body: [
      paragraph([
        ...text("CO"),
        { kind: "subscript", content: text("2") },
        ...text(" over 12 km"),
        { kind: "superscript", content: text("2") },
        ...text(" rose on the 1"),
        { kind: "superscript", content: text("st") },
      ]),
    ],
    reference: "C. O. two over twelve square kilometers rose on the first.",
  },
  {
    about: "line breaks",
    body: [paragraph([...text("10 Downing Street"), { kind: "break" }, ...text("London")])],
    reference: "Ten Downing Street, London.",
  },
  said(
    "air force",
    "The U.S. sent 3 B-52s and 2,500 troops on Oct. 7.",
    "The U. S. sent three B fifty twos and two thousand five hundred troops on October seven.",
  ),
  said(
    "em dash",
    "Inflation hit 3.2%—its highest since 2011.",
    "Inflation hit three point two percent, its highest since two thousand eleven.",
  ),
  said(
    "titles",
    "Dr. Pak, 45, leads a team of 12–14 doctors.",
    "Doctor Pak, forty five, leads a team of twelve to fourteen doctors.",
  ),
  said("units", "The river rose 2.5m... then fell.", "The river rose two point five M, then fell."),
  said(
    "section",
    "Chief Justice Roberts cited §230 & the 1st Amendment.",
    "Chief Justice Roberts cited section two hundred thirty and the first Amendment.",
  ),
  said("money", "It costs ¥500 per kg.", "It costs five hundred yen per K G."),
  said(
    "range",
    "The summit runs 9–11 June in Rome.",
    "The summit runs nine to eleven June in Rome.",
  ),
  said(
    "units",
    "Snow of 15cm fell; gusts hit 90km/h.",
    "Snow of fifteen centimeters fell; gusts hit ninety kilometers per hour.",
  ),
  said(
    "initialisms",
    "The OSCE and the ICRC met on Jan. 3, 2025.",
    "The O. S. C. E. and the I. C. R. C. met on January three, two thousand twenty five.",
  ),
  said(
    "years",
    "Maj. Gen. Cho retired in 1987.",
    "Major General Cho retired in nineteen eighty seven.",
  ),
  said(
    "hashtag and emoji",
    "He tweeted: “#FreeThemNow” ✊✊✊",
    "He tweeted: hashtag Free them now raised fist.",
  ),
  said(
    "money",
    "Exports fell from $4bn to $3.1bn.",
    "Exports fell from four billion dollars to three point one billion dollars.",
  ),
  said(
    "score and clock time",
    "South Korea won 2–0 – its third win – at 8.15pm.",
    "South Korea won two to zero, its third win, at eight fifteen P M.",
  ),
  said(
    "units",
    "The 38th parallel is 250km long & 4km wide.",
    "The thirty eighth parallel is two hundred fifty kilometers long and four kilometers wide.",
  ),
  said("digit groups", "Over 1 000 000 people watched.", "Over one million people watched."),
  said("address", "See https://www.un.org/en/about-us for more.", "See U N dot org for more."),
  said(
    "range",
    "Between 40–50 ships sailed on Oct. 9.",
    "Between forty to fifty ships sailed on October nine.",
  ),
  said("score", "Japan beat Spain 2–1 in Doha.", "Japan beat Spain two to one in Doha."),
  said(
    "em dash",
    "The plan—long delayed—is back, Col. Roh said.",
    "The plan, long delayed, is back, Colonel Roh said.",
  ),
  said(
    "unit",
    "The missile flew 950km and hit Mach 5.",
    "The missile flew nine hundred fifty kilometers and hit Mach five.",
  ),
  said(
    "clock",
    "Polls close at 7.30pm on Thurs., Nov. 5.",
    "Polls close at seven thirty P M on Thursday, November five.",
  ),
  said(
    "section",
    "Under §12 & §14, he is liable.",
    "Under section twelve and section fourteen, he is liable.",
  ),
  said("initialism", "The IAEA and the WHO agreed.", "The I. A. E. A. and the W. H. O. agreed."),
  said(
    "money",
    "It cost $20m, not €3.5bn.",
    "It cost twenty million dollars, not three point five billion euros.",
  ),
  said("hashtag", "Use #ClimateAction on Friday.", "Use hashtag Climate action on Friday."),
  said("date", "Due 2027-02-14.", "Due February fourteen, two thousand twenty seven."),
  said(
    "titles",
    "Mr. Oh and Mrs. Bae met Prof. Im at Mt. Halla.",
    "Mister Oh and Misses Bae met Professor Im at Mount Halla.",
  ),
  said(
    "world war",
    "Veterans of World War II and World War I met.",
    "Veterans of World War two and World War one met.",
  ),
  said(
    "per cent",
    "Turnout was 61.5%, down 3%–4%.",
    "Turnout was sixty one point five percent, down three percent to four percent.",
  ),
  said("bullets", "► Live | Asia | Markets", "Live, Asia, Markets."),
  said("emoji", "Congrats 👏🏽👏🏽 to all...", "Congrats clapping hands to all."),
  said("digits", "A crowd of 120 000 came.", "A crowd of one hundred twenty thousand came."),
  said(
    "temperature",
    "It was 35°C in Daegu; winds of 20km/h.",
    "It was thirty five degrees Celsius in Daegu; winds of twenty kilometers per hour.",
  ),
  said("area", "It covers 12km² of coast.", "It covers twelve square kilometers of coast."),
  said(
    "url",
    "Read more at https://www.nknews.org/2026/11/story_1.html?x=1.",
    "Read more at N K news dot org.",
  ),
  said("number", "Route No. 9 is #4 on the list.", "Route number nine is number four on the list."),
  said(
    "compound",
    "The Seoul–Busan train & the Kim–Lee talks",
    "The Seoul Busan train and the Kim Lee talks.",
  ),
  said(
    "ranges of days",
    "Open Tue–Sat, 10am–6pm.",
    "Open Tuesday to Saturday, ten A M to six P M.",
  ),
  said("pages", "See pp. 12–15 and Fig. 3.", "See pages twelve to fifteen and Figure three."),
  said("jets", "Two F-16s and a B-52 flew by.", "Two F sixteens and a B fifty two flew by."),
  {
    about: "list",
    body: [heading(2, "What we know"), list(false, "5km wide", "Gen. Kim led it")],
    reference:
      "Section: What we know.\n\nList of two items.\n\nFive kilometers wide.\n\nGeneral Kim led it.\n\nEnd of list.",
  },
  {
    about: "table",
    body: [table("Rain, mm", ["City", "Mon", "Tue"], ["Seoul", "12", "5"], ["Jeju", "40", "–"])],
    reference:
      "Table: Rain, millimeters. Two rows, three columns.\n\nSeoul. Monday: twelve. Tuesday: five.\n\nJeju. Monday: forty. Tuesday: no data.\n\nEnd of table.",
  },
  {
    about: "quote",
    body: [quote("Not 1 inch – never", "Lt. Ahn")],
    reference: "Quote from Lieutenant Ahn: “Not one inch, never.” End of quote.",
  },
  said("versus", "It is North vs. South again.", "It is North versus South again."),
];

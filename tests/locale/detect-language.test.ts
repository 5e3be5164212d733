import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/locale/gate/detect-language.ts";
import { findLocale, LOCALES } from "../../src/locale/locales.ts";
import { ownWords, stringsOf } from "./strings.ts";

/** A sentence of news in each language, written for this test. */
const NEWS: Readonly<Record<string, string>> = {
  en: "The minister said on Monday that the schools would stay closed until the roads were safe again.",
  fr: "La ministre a dit lundi que les écoles resteraient fermées jusqu’à ce que les routes soient sûres.",
  es: "La ministra dijo el lunes que las escuelas seguirán cerradas hasta que las carreteras sean seguras.",
  pt: "A ministra disse na segunda-feira que as escolas não vão abrir até que as estradas sejam seguras.",
  de: "Die Ministerin sagte am Montag, dass die Schulen geschlossen bleiben, bis die Straßen wieder sicher sind.",
  ru: "Министр сказала в понедельник, что школы не будут работать до тех пор, пока на дорогах опасно.",
  uk: "Міністерка сказала в понеділок, що школи не працюватимуть, доки на дорогах буде небезпечно для дітей.",
  ar: "قالت الوزيرة يوم الاثنين إن المدارس ستبقى مغلقة حتى تصبح الطرق آمنة من جديد في كل المدن.",
  fa: "وزیر روز دوشنبه گفت که مدرسه‌ها تا زمانی که جاده‌ها امن نیست بسته خواهد بود و باید صبر کرد.",
  ur: "وزیر نے پیر کو کہا کہ جب تک سڑکیں محفوظ نہیں ہو جاتیں اسکول بند رہیں گے اور بچے گھر میں رہیں گے۔",
  hi: "मंत्री ने सोमवार को कहा कि जब तक सड़कें सुरक्षित नहीं हो जातीं तब तक स्कूल बंद रहेंगे।",
  "zh-Hans": "部长周一说，在道路恢复安全之前，学校将继续关闭，学生们会在家里上课，时间还没有决定。",
  "zh-Hant": "部長週一說，在道路恢復安全之前，學校將繼續關閉，學生們會在家裡上課，時間還沒有決定。",
  ja: "大臣は月曜日、道路の安全が確認されるまで学校を休みにすると発表しました。",
  ko: "장관은 월요일 도로가 다시 안전해질 때까지 학교 문을 닫는다고 밝혔다.",
  vi: "Hôm thứ Hai, bà bộ trưởng nói rằng các trường học sẽ đóng cửa cho đến khi những con đường an toàn.",
  id: "Menteri mengatakan pada hari Senin bahwa sekolah akan tetap tutup hingga jalan sudah aman untuk semua orang.",
  sw: "Waziri alisema siku ya Jumatatu kwamba shule zitabaki zimefungwa hadi barabara ziwe salama kwa watu wote.",
  ha: "Ministar ta ce a ranar Litinin cewa makarantu za su kasance a rufe har sai an gyara hanyoyin da suka lalace.",
  tr: "Bakan pazartesi günü yollar güvenli olana kadar okulların kapalı kalacağını ve bu kararın çok zor olduğunu söyledi.",
  am: "ሚኒስትሯ ሰኞ ዕለት መንገዶቹ ደህና እስኪሆኑ ድረስ ትምህርት ቤቶች ዝግ ሆነው ይቆያሉ ብለዋል፤ ይህ ግን ለሁሉም ሰዎች ከባድ ነው።",
  it: "La ministra ha detto lunedì che le scuole resteranno chiuse fino a quando le strade non saranno sicure.",
  nl: "De minister zei maandag dat de scholen dicht blijven tot de wegen weer veilig zijn voor de kinderen.",
  pl: "Ministra powiedziała w poniedziałek, że szkoły będą zamknięte, aż drogi nie będą już tak niebezpieczne.",
  bg: "Министърката каза в понеделник, че училищата ще са затворени, докато пътищата не са безопасни за децата.",
  mr: "रस्ते सुरक्षित होत नाहीत तोपर्यंत शाळा बंद राहतील असे मंत्री म्हणाले आणि हे सर्व मुलांसाठी आहे.",
  el: "Η υπουργός είπε τη Δευτέρα ότι τα σχολεία θα μείνουν κλειστά.",
  he: "השרה אמרה ביום שני שבתי הספר יישארו סגורים עד שהדרכים יהיו בטוחות.",
  th: "รัฐมนตรีกล่าวเมื่อวันจันทร์ว่าโรงเรียนจะปิดต่อไปจนกว่าถนนจะปลอดภัย",
};

describe("detectLanguage", () => {
  it.each(Object.entries(NEWS))("is sure of %s", (lang, text) => {
    expect(detectLanguage(text)).toEqual({ lang, sure: true });
  });

  it("has a sentence for every locale", () => {
    expect(LOCALES.filter(({ tag }) => NEWS[tag] === undefined)).toEqual([]);
  });

  it.each([
    [
      "names in Latin letters",
      "삼성전자는 Samsung Electronics America와 Harman International이 함께 새 제품을 내놓는다고 밝혔다.",
      "ko",
    ],
    [
      "a quotation",
      "The minister said “la ley no se va a cambiar por el momento y así lo haremos” when she was asked about it again.",
      "en",
    ],
    [
      "code",
      "Set the value of `const el = document.querySelector('#la')` and call el.focus() so that the reader is not lost in it.",
      "en",
    ],
    [
      "addresses",
      "Write to la.casa@example.org or look at https://example.org/de/la/casa/en/el/mundo and they will answer you within the week.",
      "en",
    ],
    [
      "names with particles",
      "The winners were Juan de la Cruz, Ana de los Santos and Pedro del Río, who was not there when the prizes were given.",
      "en",
    ],
    [
      "Arabic keyboards",
      "او گفت كه اين كار براي ما خيلي سخت است و بايد از آن گذشت تا به هدف خود رسيد.",
      "fa",
    ],
  ])("is not fooled by %s", (_, text, lang) => {
    expect(detectLanguage(text)).toEqual({ lang, sure: true });
  });

  it.each([
    ["nothing", ""],
    ["a word", "Bonjour"],
    ["names alone", "Juan de la Cruz, María de los Ángeles Pérez, José del Río y Ana de la Torre"],
    ["figures", "1,024 × 768 = 786,432; 12:30"],
    ["code alone", "for (const each of list) { await send(each.name_of_it); }"],
    [
      "lorem ipsum",
      "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.",
    ],
    ["Japanese titles without kana", "東京電力福島第一原子力発電所事故調査委員会最終報告書"],
    ["Japanese names without kana", "山東運輸株式会社、東京書記長会議、選手連議長、電車開門時間"],
    ["emoji", "🎉🎉🎉🎉🎉🎉🎉🎉"],
    ["a lone surrogate", "\ud800 the \udc00"],
  ])("is not sure of %s", (_, text) => {
    expect(detectLanguage(text)?.sure ?? false).toBe(false);
  });

  it("never says that a locale's own sentence is surely another language", () => {
    const wrong = LOCALES.flatMap((locale) =>
      stringsOf(locale).flatMap(({ key, text }) => {
        const found = detectLanguage(ownWords(text));
        return found?.sure && found.lang !== locale.tag
          ? [`${locale.tag} ${key}: ${found.lang}`]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  const words = Object.values(NEWS).flatMap((text) => text.split(" "));
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom(...words, "“", "”", '"', "\n", "la", "de"), { maxLength: 40 })
      .map((each) => each.join(" ")),
  );

  it("never throws, and says of a text what it says of the text twice", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(detectLanguage(`${text}\n${text}`)).toEqual(detectLanguage(text));
      }),
      { numRuns: 500 },
    );
  });

  it("reads a hostile paragraph in time", () => {
    for (const unit of ['"', "“", "@", "a.", "a_", "de ", "A de ", "«a", "/"]) {
      const begun = performance.now();
      detectLanguage(unit.repeat(100_000 / unit.length));
      expect(performance.now() - begun, unit).toBeLessThan(2_000);
    }
  });
});

const PAGES = `${import.meta.dirname}/../../../shared/real/pages`;

describe.skipIf(!existsSync(PAGES))("real pages", () => {
  /** Pages whose metadata names no language. */
  const KNOWN: Readonly<Record<string, string>> = {
    "la-nacion": "es",
    "yahoo-4": "ja",
    "cnet-svg-classes": "es",
  };

  it("has no paragraph that is surely in another language than its page", () => {
    const counts = { right: 0, wrong: [] as string[] };
    for (const page of readdirSync(PAGES)) {
      const metadata: unknown = JSON.parse(
        readFileSync(`${PAGES}/${page}/expected-metadata.json`, "utf8"),
      );
      const named =
        typeof metadata === "object" && metadata !== null && "lang" in metadata && metadata.lang;
      const lang =
        KNOWN[page] ?? (typeof named === "string" ? new Intl.Locale(named).language : undefined);
      if (lang === undefined || (findLocale(lang) === undefined && lang !== "cs")) continue;
      for (const text of paragraphsOf(readFileSync(`${PAGES}/${page}/expected.html`, "utf8"))) {
        const found = detectLanguage(text);
        if (found?.lang === lang) counts.right++;
        else if (found?.sure) counts.wrong.push(`${page}: ${found.lang}: ${text.slice(0, 80)}`);
      }
    }
    expect(counts.wrong).toEqual([]);
    expect(counts.right).toBeGreaterThan(500);
  });
});

if (!existsSync(PAGES)) console.info("shared/real is absent: real pages were not read.");

function paragraphsOf(html: string): readonly string[] {
  const prose = html.replace(/<(code|pre|kbd)\b[\s\S]*?<\/\1>/gu, " ");
  return [...prose.matchAll(/<(p|li)\b[^>]*>([\s\S]*?)<\/\1>/gu)].map(([, , text]) =>
    (text ?? "")
      .replace(/<[^>]*>/gu, "")
      .replace(/&quot;/gu, '"')
      .replace(/&\w+;/gu, " ")
      .replace(/\s+/gu, " ")
      .trim(),
  );
}

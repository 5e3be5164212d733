import { describe, expect, test } from "vitest";
import { foreignLanguage } from "../../src/gate/foreign-language.ts";

/** One statement in many languages: a neighbour must not pass for its neighbour, nor a language for another. */
const STATEMENT: Readonly<Record<string, string>> = {
  pt: "O presidente disse que o governo não vai aumentar os impostos este ano, mas que a situação das contas públicas é muito difícil para todos.",
  es: "El presidente dijo que el gobierno no va a subir los impuestos este año, pero que la situación de las cuentas públicas es muy difícil para todos.",
  it: "Il presidente ha detto che il governo non aumenterà le tasse quest'anno, ma che la situazione dei conti pubblici è molto difficile per tutti.",
  fr: "Le président a dit que le gouvernement ne va pas augmenter les impôts cette année, mais que la situation des comptes publics est très difficile pour tous.",
  ca: "El president va dir que el govern no apujarà els impostos aquest any, però que la situació dels comptes públics és molt difícil per a tothom.",
  de: "Der Präsident sagte, dass die Regierung in diesem Jahr die Steuern nicht erhöhen werde, aber dass die Lage der Haushalte für alle sehr schwierig sei.",
  nl: "De president zei dat de regering dit jaar de belastingen niet zal verhogen, maar dat de toestand van de overheidsfinanciën voor iedereen heel moeilijk is.",
  en: "The president said that the government will not raise taxes this year, but that the state of the public accounts is very difficult for everybody.",
  ru: "Президент сказал, что правительство не будет повышать налоги в этом году, но что состояние бюджета очень тяжёлое для всех.",
  uk: "Президент сказав, що уряд не буде підвищувати податки цього року, але що стан бюджету дуже важкий для всіх, і це ще не кінець.",
  bg: "Президентът каза, че правителството няма да увеличи данъците тази година, но че състоянието на бюджета е много трудно за всички.",
  fa: "رئیس جمهور گفت که دولت امسال مالیات را افزایش نخواهد داد، اما وضعیت بودجه برای همه بسیار دشوار است و این پایان کار نیست.",
  ur: "صدر نے کہا کہ حکومت اس سال ٹیکس میں اضافہ نہیں کرے گی لیکن بجٹ کی صورتحال سب کے لیے بہت مشکل ہے اور یہ ابھی ختم نہیں ہوا۔",
  ar: "قال الرئيس إن الحكومة لن ترفع الضرائب هذا العام، لكن وضع الميزانية صعب جدا على الجميع، وهذا ليس نهاية الأمر كما قال من قبل.",
  tr: "Cumhurbaşkanı, hükümetin bu yıl vergileri artırmayacağını, ancak bütçenin durumunun herkes için çok zor olduğunu ve bunun daha son olmadığını söyledi.",
  id: "Presiden mengatakan bahwa pemerintah tidak akan menaikkan pajak tahun ini, tetapi keadaan anggaran sangat sulit bagi semua orang dan ini belum selesai.",
  sw: "Rais alisema kwamba serikali haitaongeza kodi mwaka huu, lakini hali ya bajeti ni ngumu sana kwa watu wote na hii si mwisho wa mambo ya nchi.",
  vi: "Tổng thống nói rằng chính phủ sẽ không tăng thuế trong năm nay, nhưng tình hình ngân sách rất khó khăn đối với tất cả mọi người.",
};
const MARKED = "en fr es pt de ru uk ar fa ur tr id sw vi ko ja".split(" ");

describe.each(MARKED)("in an article in %s", (marked) => {
  test.each(Object.keys(STATEMENT))("a statement in %s", (written) => {
    const found = foreignLanguage(STATEMENT[written] ?? "", marked);
    if (written === marked) expect(found).toBeUndefined();
    else expect(found).toBeDefined();
  });
});

test("a language that is not told apart from its neighbours draws nothing", () => {
  expect(foreignLanguage(STATEMENT.pt ?? "", "mwl")).toBeUndefined();
});

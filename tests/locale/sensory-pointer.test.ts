import { describe, expect, it } from "vitest";
import { gateWordsOf } from "../../src/locale/gate/gate-words-of.ts";
import { sensoryPointer } from "../../src/locale/gate/sensory-pointer.ts";

/** Sentences that point by place, colour or shape, and sentences of the news that only seem to. */
const SENTENCES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "en",
    [
      "See above.",
      "The red line shows exports.",
      "In the photo, the mayor is on the right.",
      "Press the round button to start.",
      "Results are in the left-hand column.",
      "The chart on the right shows unemployment.",
    ],
    [
      "The president warned that the red line had been crossed.",
      "Parties on the right gained seats, the poll shows.",
      "Drivers keep to the left in Kenya.",
      "Readers see right through it.",
      "Temperatures stay above ten degrees.",
    ],
  ],
  [
    "fr",
    ["Voir ci-dessous.", "La ligne rouge montre les exportations.", "Cliquez sur le bouton rond."],
    [
      "La ligne rouge a été franchie.",
      "Le vote à droite progresse.",
      "Il habite au-dessus de la gare.",
    ],
  ],
  [
    "es",
    ["Véase más abajo.", "La línea roja representa las exportaciones.", "Pulse el botón verde."],
    ["El Gobierno cruzó la línea roja.", "El voto a la izquierda crece.", "Vino de abajo."],
  ],
  [
    "pt",
    ["Veja abaixo.", "A linha vermelha indica as exportações.", "Clique no botão redondo."],
    ["O governo cruzou a linha vermelha.", "A temperatura ficou abaixo de zero."],
  ],
  [
    "de",
    ["Siehe unten.", "Die rote Linie zeigt die Exporte.", "Im Bild rechts steht die Ministerin."],
    [
      "Die rote Linie ist überschritten.",
      "Parteien rechts der Mitte legen zu.",
      "Er wohnt links der Isar.",
    ],
  ],
  [
    "ru",
    ["См. ниже.", "Красная линия показывает экспорт.", "На фото слева — министр."],
    [
      "Красная линия пройдена, заявил президент.",
      "Машина ехала слева от трамвая.",
      "Температура ниже нуля.",
    ],
  ],
  [
    "uk",
    ["Див. нижче.", "Червона лінія показує експорт.", "На фото ліворуч — міністерка."],
    ["Червона лінія перейдена, заявив президент.", "Авто їхало ліворуч від трамвая."],
  ],
  [
    "ar",
    [
      "انظر أدناه.",
      "الخط الأحمر يمثل الصادرات.",
      "في الصورة أدناه مشهد من المدينة.",
      "والصورة أدناه قديمة.",
    ],
    ["تجاوزت الحكومة الخط الأحمر.", "يسير السائقون على اليمين."],
  ],
  [
    "fa",
    ["تصویر زیر را ببینید.", "خط قرمز صادرات را نشان می‌دهد.", "در عکس، نفر سمت راست وزیر است."],
    ["این موضوع خط قرمز دولت است.", "جدول سهمیه به شکل زیر است.", "رانندگان از سمت راست می‌روند."],
  ],
  [
    "ur",
    [
      "نیچے دی گئی تصویر دیکھیں۔",
      "سرخ لکیر برآمدات ظاہر کرتی ہے۔",
      "تصویر میں دائیں جانب وزیر ہیں۔",
    ],
    ["حکومت نے سرخ لکیر عبور کر لی۔", "گاڑیاں بائیں جانب چلتی ہیں۔"],
  ],
  [
    "hi",
    ["नीचे दी गई तस्वीर देखिए।", "लाल रेखा निर्यात दिखाती है।", "तस्वीर में दाईं ओर मंत्री हैं।"],
    ["सरकार ने लाल रेखा पार कर दी।", "गाड़ियाँ बाईं ओर चलती हैं।"],
  ],
  [
    "zh-Hans",
    ["见下图。", "红线表示出口。", "照片中左一为部长。", "请点击红色按钮。"],
    ["这是不可逾越的红线。", "他在会上表示同意。", "海上方面没有消息。", "他昨天晚上表示感谢。"],
  ],
  [
    "zh-Hant",
    ["見下圖。", "紅線代表出口。", "照片中左一為部長。", "請按紅色按鈕。"],
    ["這是不可逾越的紅線。", "他在會上表示同意。", "海上方面沒有消息。"],
  ],
  [
    "ja",
    [
      "上の写真をご覧ください。",
      "赤い線は輸出を示す。",
      "画面の赤いボタンを押す。",
      "写真右が市長。",
    ],
    [
      "以上の表現は適切でない。",
      "机の上の写真を見た。",
      "ネット上の写真が広がった。",
      "赤い線を引いた。",
      "車は左側を走る。",
    ],
  ],
  [
    "ko",
    [
      "아래 표를 보십시오.",
      "빨간 선은 수출을 나타낸다.",
      "사진 왼쪽이 장관이다.",
      "둥근 버튼을 누르세요.",
    ],
    ["정부가 빨간 선을 넘었다.", "차는 오른쪽으로 다닌다.", "바다 아래 표면이 차다."],
  ],
  [
    "vi",
    ["Xem hình bên dưới.", "Đường màu đỏ biểu thị xuất khẩu.", "Nhấn vào nút tròn."],
    ["Ông nhấn mạnh chính sách mới.", "Xe chạy bên phải đường.", "Chiếc áo màu đỏ rất đẹp."],
  ],
  [
    "id",
    ["Lihat di bawah.", "Garis merah menunjukkan ekspor.", "Tekan tombol bulat."],
    [
      "Pemerintah melewati garis merah.",
      "Ia menaruh foto di atas meja.",
      "Mobil melaju di sebelah kiri jalan.",
    ],
  ],
  [
    "sw",
    ["Tazama hapo chini.", "Mstari mwekundu unaonyesha mauzo.", "Pichani kulia ni waziri."],
    ["Serikali imevuka mstari mwekundu.", "Magari hupita kushoto."],
  ],
  [
    "ha",
    ["Duba a ƙasa.", "Jan layi yana nuna kaya.", "Hoton da ke ƙasa na gari ne."],
    ["Gwamnati ta ketare jan layi.", "Motoci na tafiya a hagu."],
  ],
  [
    "tr",
    [
      "Aşağıdaki tabloya bakın, aşağıya bakınız.",
      "Kırmızı çizgi ihracatı gösteriyor.",
      "Fotoğrafta sağda bakan var.",
    ],
    ["Bu bizim kırmızı çizgi politikamız.", "Arabalar sağdan gider."],
  ],
  [
    "am",
    ["ከታች ያለው ምስል ከተማዋን ያሳያል።", "ቀይ መስመር ኤክስፖርትን ያሳያል።", "ቀዩን ቁልፍ ይጫኑ።"],
    ["መንግሥት ቀይ መስመር አለፈ።", "መኪኖች በቀኝ በኩል ይሄዳሉ።"],
  ],
];

describe.each(SENTENCES)("%s", (lang, pointing, telling) => {
  const words = gateWordsOf(lang);

  it.each(pointing)("finds what points in: %s", (sentence) => {
    expect(words && sensoryPointer(sentence, words)).toBeTypeOf("string");
  });

  it.each(telling)("finds nothing in: %s", (sentence) => {
    expect(words && sensoryPointer(sentence, words)).toBeUndefined();
  });
});

it("has sentences in every language", () => {
  expect(SENTENCES.map(([lang]) => gateWordsOf(lang)?.tag)).toEqual(
    SENTENCES.map(([lang]) => lang),
  );
  expect(SENTENCES).toHaveLength(21);
});

/**
 * The small letters of languages that share a script with others, beyond `a` to `z` for Latin: a
 * text with many words outside a language's alphabet is not in it, whatever short words it has.
 * A language that is missing here is judged by its words alone.
 */
export const ALPHABETS: Readonly<Record<string, string>> = {
  en: "",
  fr: "àâæçéèêëîïôœùûüÿ",
  es: "áéíóúüñ",
  pt: "ãáâàçéêíõóôúü",
  de: "äöüß",
  vi: "ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ",
  id: "é",
  ms: "é",
  sw: "",
  ha: "ɓɗƙƴ",
  tr: "çğıöşüâîû",
  az: "çəğıöşü",
  it: "àèéìîòù",
  nl: "áéëèïöóüê",
  ca: "àçéèíïóòúü",
  gl: "áéíóúüñ",
  ro: "ăâîșțşţ",
  pl: "ąćęłńóśźż",
  sv: "åäöéà",
  da: "æøåé",
  nb: "æøåéòô",
  so: "",
  tl: "ñ",
  ru: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
  uk: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
  be: "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
  bg: "абвгдежзийклмнопрстуфхцчшщъьюя",
  sr: "абвгдђежзијклљмнњопрстћуфхцчџш",
  mk: "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
  ar: "اآبتثجحخدذرزسشصضطظعغفقکلمنهویئؤء",
  fa: "اآبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئؤء",
  ur: "اآبپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوهیےئؤء",
};

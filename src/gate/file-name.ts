const IMAGE_FILE =
  /\.(a?png|jpe?g?|jfif|gif|webp|avif|svgz?|bmp|tiff?|hei[cf]|ico|jxl|eps|psd|dng|cr2|nef)(\?\S*)?$/iu;

/** How cameras, telephones and programs name what they save: `IMG_0042`, `Screenshot 2026-11-23 …`. */
const GIVEN_BY_MACHINES = [
  /^(img|imag|dsc|dscn|dscf|dcim|pict?|mvimg|pano|burst|gopr|dji|sam|kif|crw|pxl|vid|mov|hpim|cimg|sdc|imgp|lrm|snv|scan)[_-]?\d{4,}([_-]\w{1,12}|[ _-]?\(\d{1,3}\)| copy| edited){0,3}$/iu,
  /^(img|dsc) \d{4,5}$/iu,
  /^_(mg|dsc|igp|dng)_?\d{3,}$/iu,
  /^p[a-f0-9]?\d{6,7}$/iu,
  /^\d{3}[_-]\d{4}$/u,
  /^(img|vid)[-_]?\d{8}[-_]wa\d{4}$/iu,
  /^whatsapp image \d{4}-\d{2}-\d{2}\b.*$/iu,
  /^signal-\d{4}-\d{2}-\d{2}[-_\d]*$/iu,
  /^(screen ?shot|screen ?capture|screenshot|bildschirmfoto|capture d['’]écran|captura de pantalla|captura de tela|снимок экрана|스크린샷|屏幕截图|截屏|スクリーンショット)[ _-]*(le |um |от )?\(?\d{4}[-_. ]?\d{2}[-_. ]?\d{2}.*$/iu,
  /^(untitled|unnamed|download|image|images|picture|photo|file|temp|scan|fullsizerender)[-_]\d+$/iu,
  /^(unnamed|download|images?|fullsizerender|file) ?\(\d+\)$/iu,
  /^(unnamed|fullsizerender)$/iu,
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu,
  /^(?=.*\d)(?=.*[a-f])[0-9a-f]{16,}$/iu,
  /^\d{6,}([_-]\w{1,12})*$/u,
];

/** File systems take no longer names. */
const NAME_CHARACTERS = 255;

/**
 * Whether a text is the name of a file: one that ends as image files do, one as machines give them, or
 * the name in the image's own address, where that is joined with hyphens or underscores.
 */
export function isFileName(text: string, src: string): boolean {
  const words = text.trim();
  if (words.length > NAME_CHARACTERS) return /^https?:\/\/\S+$/iu.test(words);
  if (IMAGE_FILE.test(words) || /^(https?:\/\/|data:)\S+$/iu.test(words)) return true;
  return GIVEN_BY_MACHINES.some((pattern) => pattern.test(words)) || isNameIn(src, words);
}

/** Whether one word is also the name of the image's file, capitals apart: `Paris` of `paris.jpg`. */
export function isWordOfFileName(text: string, src: string): boolean {
  return text.toLowerCase() === stemOf(src).toLowerCase();
}

/** `north_korea-flag` of `…/north_korea-flag-300x200.jpg`; `Covid-19` and `Merry-go-round` are words. */
function isNameIn(src: string, words: string): boolean {
  if (/\s/u.test(words) || !/_|-.*-.*\d|\d.*-.*-|-.*-.*-/u.test(words)) return false;
  const name = stemOf(src);
  return name === words || name.replace(/-\d+x\d+$/u, "") === words;
}

/** The name of a file without its folder and its ending. */
function stemOf(src: string): string {
  const name = src.split(/[?#]/u)[0]?.split("/").at(-1) ?? "";
  return decoded(name).replace(/\.\w{2,5}$/u, "");
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

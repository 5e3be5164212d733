const WITH_SCHEME = /(?:https?|ftp):\/\/[^\s<>"“”‘’«»()[\]{}|\\^`、。，」』】]+/giu;
const WITHOUT_SCHEME =
  /(?<![@./-])(?:www\.)(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}(?:[/?#][^\s<>"“”‘’()[\]]*)?/giu;
const WITH_PATH = /(?<![\p{L}\p{N}./-])(?:[\p{L}\p{N}-]+\.)+\p{Ll}{2,24}\/[^\s<>"“”‘’()[\]]*/gu;
/** Markdown that was sent as text: its words are wanted, not its address. */
const MARKDOWN_LINK = /!?\[([^[\]]*)\]\([^()\s]*(?: "[^"]*")?\)/gu;
const OTHER_SCHEMES = /\b(?:mailto|tel|data|javascript|file|blob):(?=\S)/giu;
const FILE_NAME =
  /(?<![\p{L}\p{N}.])([\p{L}\p{N}_%+-]+)\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp|mp4|mov|webm|mp3|wav|pdf|docx?|xlsx?|pptx?|html?|php|aspx?|csv|tsv|json|xml|txt|zip|tar|gz|rtf|odt|ods|epub|ics|m4a|ogg|wmv|avi|mkv|exe|dmg|css|py|ipynb|ya?ml|sql|log)(?![a-z0-9])/giu;

/**
 * Addresses in running text as their host alone, `https://www.nknews.org/a?b=c` as `nknews.org`,
 * and names of files without their ending: nobody can listen to the rest.
 */
export function spokenAddresses(text: string): string {
  const linked = text.includes("](") ? text.replace(MARKDOWN_LINK, "$1") : text;
  const hosts = /[/:]|www/iu.test(linked) ? withHosts(linked) : linked;
  return /\.[a-z]{2}/iu.test(hosts) ? hosts.replace(FILE_NAME, withoutEnding) : hosts;
}

function withHosts(text: string): string {
  return text
    .replace(WITH_SCHEME, withHost)
    .replace(WITHOUT_SCHEME, withHost)
    .replace(WITH_PATH, withHost)
    .replace(OTHER_SCHEMES, "")
    .replace(/(?:https?:|www\.)(?=\S)/giu, "");
}

function withoutEnding(_: string, name: string): string {
  return name.replace(/[_+-]|%20/gu, " ");
}

/** Whether a text is nothing but an address. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/iu.test(text.trim());
}

/** Whether an alternative text is nothing but the name of a file. */
export function isFileName(text: string): boolean {
  return /^\S+\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp)$/iu.test(text.trim());
}

/** The host of an address without `www.`; of a mailto the address itself; nothing for a path. */
export function spokenHost(address: string): string | undefined {
  const mail = /^mailto:([^?]+)/iu.exec(address)?.[1];
  if (mail !== undefined) return mail;
  const host = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/iu.exec(address)?.[1];
  return host?.replace(/^www\./iu, "");
}

function withHost(address: string): string {
  // A stop or bracket after an address belongs to the sentence.
  const tail = /[.,;:!?…'*_~]+$/u.exec(address)?.[0] ?? "";
  const bare = address.slice(0, address.length - tail.length);
  const host = spokenHost(/^[a-z]+:\/\//iu.test(bare) ? bare : `http://${bare}`) ?? "";
  return host + tail;
}

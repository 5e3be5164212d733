import type { GateMessages } from "./gate-messages.ts";
import { am } from "./messages/am.ts";
import { ar } from "./messages/ar.ts";
import { de } from "./messages/de.ts";
import { es } from "./messages/es.ts";
import { fa } from "./messages/fa.ts";
import { fr } from "./messages/fr.ts";
import { ha } from "./messages/ha.ts";
import { hi } from "./messages/hi.ts";
import { id } from "./messages/id.ts";
import { ja } from "./messages/ja.ts";
import { ko } from "./messages/ko.ts";
import { pt } from "./messages/pt.ts";
import { ru } from "./messages/ru.ts";
import { sw } from "./messages/sw.ts";
import { tr } from "./messages/tr.ts";
import { uk } from "./messages/uk.ts";
import { ur } from "./messages/ur.ts";
import { vi } from "./messages/vi.ts";
import { zhHans } from "./messages/zh-Hans.ts";
import { zhHant } from "./messages/zh-Hant.ts";

/** Messages by the tag of the locale that speaks them. */
export const GATE_MESSAGES: ReadonlyMap<string, GateMessages> = new Map<string, GateMessages>([
  ["am", am],
  ["ha", ha],
  ["sw", sw],
  ["tr", tr],
  ["uk", uk],
  ["ru", ru],
  ["de", de],
  ["pt", pt],
  ["es", es],
  ["fr", fr],
  ["ko", ko],
  ["ja", ja],
  ["zh-Hans", zhHans],
  ["zh-Hant", zhHant],
  ["vi", vi],
  ["id", id],
  ["hi", hi],
  ["ar", ar],
  ["fa", fa],
  ["ur", ur],
]);

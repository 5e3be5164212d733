import type { Environment } from "../../environment.ts";

/** The publication's one newsroom. */
export function newsroomOf({ NEWSROOM }: Environment) {
  return NEWSROOM.get(NEWSROOM.idFromName("newsroom"));
}

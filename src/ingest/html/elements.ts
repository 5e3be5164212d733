import { BLOCK_HANDLERS, headingByRole, pullQuote } from "./blocks.ts";
import type { Handlers, SpecialHandler } from "./context.ts";
import { FIGURE_HANDLERS } from "./figures.ts";
import { FORM_HANDLERS } from "./forms.ts";
import { IMAGE_HANDLERS } from "./images.ts";
import { LIST_HANDLERS } from "./lists.ts";
import { MEDIA_HANDLERS } from "./media.ts";
import { note } from "./notes.ts";
import { post, QUOTE_HANDLERS } from "./quotes.ts";
import { TABLE_HANDLERS } from "./tables.ts";
import { TEXT_HANDLERS } from "./text.ts";

/** Every element that means something to the model; any other is unwrapped. */
export const ELEMENT_HANDLERS: Handlers = new Map([
  ...TEXT_HANDLERS,
  ...BLOCK_HANDLERS,
  ...LIST_HANDLERS,
  ...TABLE_HANDLERS,
  ...FIGURE_HANDLERS,
  ...IMAGE_HANDLERS,
  ...MEDIA_HANDLERS,
  ...QUOTE_HANDLERS,
  ...FORM_HANDLERS,
]);

/** What attributes, and not the name, make of an element. */
export const SPECIAL_HANDLER: SpecialHandler = (element) =>
  element.attributes.size === 0 && element.parent?.name !== "sup"
    ? undefined
    : (note(element) ?? pullQuote(element) ?? post(element) ?? headingByRole(element));

import type { NavigationLink } from "../views.ts";
import { languageAttributes } from "./language-attributes.ts";

/** A list of links; `enclosing` is the language of the text around it. */
export function NavigationLinks(props: {
  links: readonly NavigationLink[];
  enclosing: string;
  /** `languages` when each link leads to what is in its language. */
  naming?: "languages";
  /** Id of the words that introduce the list. */
  labelledBy?: string;
}) {
  return (
    <ul {...(props.labelledBy !== undefined && { "aria-labelledby": props.labelledBy })}>
      {props.links.map((link) => (
        <li>
          <a
            href={link.href}
            {...(link.lang !== undefined && languageAttributes(link.lang, props.enclosing))}
            {...(props.naming === "languages" &&
              link.lang !== undefined && { hreflang: link.lang })}
            {...(link.current && { "aria-current": "page" })}
          >
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  );
}

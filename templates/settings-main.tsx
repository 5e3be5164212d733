import { stringAttributes } from "./parts/language-attributes.ts";
import type { Edition, SettingsView } from "./views.ts";

/** The name of the form's only field; its value is an `Edition`. */
export const SETTINGS_FIELD = "edition";

/** The reader's settings: a plain form that works without script. */
export function renderSettingsMain(view: SettingsView): string {
  const { shell, tag } = view.locale;
  return String(
    <main id="content" tabindex={-1} {...stringAttributes(tag, view.lang)}>
      <h1>{shell.settings}</h1>
      {view.saved && <p class="saved">{shell.settingsSaved}</p>}
      <p>{shell.settingsIntroduction}</p>
      <form method="post" action={view.action}>
        <fieldset>
          <legend>{shell.settingsPage}</legend>
          <Choice
            value="full"
            chosen={view.edition}
            name={shell.settingsFull}
            explained={shell.settingsFullExplained}
          />
          <Choice
            value="lite"
            chosen={view.edition}
            name={shell.settingsLite}
            explained={shell.settingsLiteExplained}
          />
        </fieldset>
        <button type="submit">{shell.settingsSave}</button>
      </form>
    </main>,
  );
}

function Choice(props: { value: Edition; chosen: Edition; name: string; explained: string }) {
  const { value, chosen } = props;
  const id = `edition-${value}`;
  return (
    <>
      <p class="choice">
        <input
          type="radio"
          id={id}
          name={SETTINGS_FIELD}
          value={value}
          checked={value === chosen}
          aria-describedby={`${id}-explained`}
        />
        <label for={id}>{props.name}</label>
      </p>
      <p class="hint" id={`${id}-explained`}>
        {props.explained}
      </p>
    </>
  );
}

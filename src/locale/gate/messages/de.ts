import type { GateMessages } from "../gate-messages.ts";

/** What the gate says to editors in German. */
export const de: GateMessages = {
  "image-alt": {
    missing: {
      message: "Das Bild {src} hat keinen Alternativtext.",
      fix: 'Schreiben Sie, was das Bild den Lesenden sagt. Sagt es nichts, was nicht schon im Text steht, kennzeichnen Sie es mit alt="" als dekorativ.',
    },
  },
  "image-alt-filename": {
    file: {
      message: "Der Alternativtext „{alt}“ ist ein Dateiname.",
      fix: "Schreiben Sie, was das Bild den Lesenden sagt.",
    },
    placeholder: {
      message:
        "Der Alternativtext „{alt}“ ist ein Platzhalter für einen, den noch niemand geschrieben hat.",
      fix: 'Schreiben Sie, was das Bild den Lesenden sagt. Sagt es nichts, was nicht schon im Text steht, kennzeichnen Sie es mit alt="" als dekorativ.',
    },
    invisible: {
      message: "Der Alternativtext von {src} besteht nur aus unsichtbaren Zeichen.",
      fix: 'Schreiben Sie, was das Bild den Lesenden sagt, oder kennzeichnen Sie es mit alt="" als dekorativ.',
    },
    linked: {
      message: "Das Bild {src} ist ein Link zu {href}, ist aber als dekorativ gekennzeichnet.",
      fix: "Schreiben Sie als Alternativtext, wohin der Link führt, oder entfernen Sie den Link.",
    },
    "unsure-number": {
      message: "Der Alternativtext „{alt}“ kann ein Name sein oder nur eine Nummer.",
      fix: "Ist es kein Name, den die Lesenden kennen, schreiben Sie, was das Bild ihnen sagt.",
    },
    "unsure-name": {
      message: "Der Alternativtext „{alt}“ ist zugleich der Name der Bilddatei.",
      fix: "Ist damit alles gesagt, was das Bild sagt, ist nichts zu tun. Sonst schreiben Sie, was es den Lesenden sagt.",
    },
    "unsure-marks": {
      message: "Der Alternativtext „{alt}“ besteht aus Zeichen ohne ein einziges Wort.",
      fix: 'Schreiben Sie, was das Bild den Lesenden sagt, oder kennzeichnen Sie es mit alt="" als dekorativ.',
    },
  },
  "link-name": {
    empty: {
      message: "Der Link zu {href} hat keinen Text.",
      fix: "Schreiben Sie in den Link, wohin er führt, oder entfernen Sie ihn.",
    },
    "unsure-marks": {
      message:
        "Der Link zu {href} hat als Text nur „{text}“, und das übergehen viele Screenreader.",
      fix: "Schreiben Sie in den Link, wohin er führt, es sei denn, die Zeichen werden so vorgelesen, wie sie sollen.",
    },
  },
  "heading-empty": {
    empty: {
      message: "Eine Überschrift der Ebene {level} hat keinen Text.",
      fix: "Schreiben Sie, worum es in dem Abschnitt geht, oder entfernen Sie die Überschrift.",
    },
    "unsure-marks": {
      message:
        "Die Überschrift „{text}“ besteht aus Zeichen ohne ein einziges Wort; viele Screenreader übergehen sie.",
      fix: "Schreiben Sie, worum es in dem Abschnitt geht. Beginnt hier nichts Neues, setzen Sie stattdessen eine Trennlinie (---).",
    },
  },
  "heading-h1": {
    "second-title": {
      message: "Die Überschrift „{text}“ hat die Ebene 1, und die gehört dem Titel.",
      fix: "Geben Sie ihr die Ebene 2 (## in Markdown, h2 in HTML). Ist sie der Titel des Artikels, machen Sie sie dazu und nehmen Sie sie aus dem Text.",
    },
  },
  "heading-order": {
    skipped: {
      message:
        "Die Überschrift „{text}“ hat die Ebene {level}, aber über ihr steht keine Überschrift der Ebene {wanted}.",
      fix: "Geben Sie ihr die Ebene {wanted} oder setzen Sie eine Überschrift der Ebene {wanted} davor.",
    },
    early: {
      message:
        "Die Überschrift „{text}“ hat die Ebene {level} und steht vor den Abschnitten, die die Ebene {wanted} haben.",
      fix: "Geben Sie ihr und den Abschnitten dieselbe Ebene (## in Markdown, h2 in HTML) oder ordnen Sie sie einem der Abschnitte unter.",
    },
    "too-deep": {
      message:
        "Die Überschrift „{text}“ käme unter dem Titel auf die Ebene 7, es gibt aber nur sechs.",
      fix: "Geben Sie ihr die Ebene {wanted} oder lassen Sie die Abschnitte auf Ebene 2 beginnen.",
    },
  },
  "anchor-target": {
    link: {
      message: "Der Link „{text}“ führt zu {href}; dieses Ziel gibt es auf der Seite nicht.",
      fix: "Geben Sie der gemeinten Überschrift diese Kennung (## Überschrift {#{id}} in Markdown, id in HTML) oder schreiben Sie die Kennung in den Link, die sie schon hat.",
    },
    note: {
      message: "Ein Anmerkungszeichen verweist auf die Anmerkung „{id}“, die es nicht gibt.",
      fix: "Schreiben Sie die Anmerkung ([^{id}]: … in Markdown) oder entfernen Sie das Zeichen.",
    },
  },
  "language-valid": {
    malformed: {
      message: "„{tag}“ ist kein Sprachkürzel nach BCP 47.",
      fix: "Schreiben Sie das Kürzel der Sprache, zum Beispiel en, ko oder pt-BR.",
    },
    unregistered: {
      message: "Keine Sprache hat das Kürzel „{tag}“.",
      fix: "Schreiben Sie das Kürzel der Sprache, nicht ihren Namen und nicht das Kürzel des Landes, zum Beispiel en, ko oder pt-BR.",
    },
    meant: {
      message: "Keine Sprache hat das Kürzel „{tag}“.",
      fix: "Schreiben Sie {meant}, wenn diese Sprache gemeint ist.",
    },
    "unsure-rare": {
      message: "Die Sprache „{tag}“ ist den meisten Programmen nicht bekannt.",
      fix: "Prüfen Sie das Kürzel; stimmt es, ist nichts zu tun.",
    },
  },
  "table-headers": {
    none: {
      message: "Die Tabelle hat keine Kopfzellen.",
      fix: "Kennzeichnen Sie, was über den Spalten oder vor den Zeilen steht: in HTML mit th und scope, in Markdown mit der Zeile über |---|.",
    },
    "bold-row": {
      message:
        "Die Zellen in der ersten Zeile der Tabelle sind fett gesetzt, aber nicht als Kopfzellen gekennzeichnet.",
      fix: 'Kennzeichnen Sie sie als Kopfzellen: in HTML mit <th scope="col"> statt mit Fettschrift.',
    },
    "bold-column": {
      message:
        "Die Zellen in der ersten Spalte der Tabelle sind fett gesetzt, aber nicht als Kopfzellen gekennzeichnet.",
      fix: 'Kennzeichnen Sie sie als Kopfzellen: in HTML mit <th scope="row"> statt mit Fettschrift.',
    },
    uncovered: {
      message:
        "Zellen der Tabelle ohne Kopfzelle: {count}. Die erste, „{text}“, steht in Zeile {row}, Spalte {column}.",
      fix: "Geben Sie jeder Spalte oder jeder Zeile eine Kopfzelle mit Worten und prüfen Sie die verbundenen Zellen.",
    },
    "unsure-labels": {
      message:
        "Die erste Spalte der Tabelle hat keine Kopfzelle; ihre Zellen, als erste „{text}“, scheinen ihre Zeilen zu benennen.",
      fix: 'Kennzeichnen Sie sie als Kopfzellen ihrer Zeilen (<th scope="row"> in HTML) oder schreiben Sie über die Spalte, was darin steht.',
    },
    "unsure-layout": {
      message:
        "Die Tabelle hat keine Kopfzellen, aber lange Texte, als diente sie dem Seitenlayout.",
      fix: "Enthält sie Daten, kennzeichnen Sie ihre Kopfzellen; sonst machen Sie aus den Zellen Absätze oder eine Liste.",
    },
  },
  "embed-title": {
    missing: {
      message: "Der eingebettete Inhalt {href} hat keinen Titel.",
      fix: 'Sagen Sie, was es ist: title="Karte der Grenzübergänge" am iframe oder data-title am Zitat.',
    },
    "unsure-generic": {
      message:
        "Der eingebettete Inhalt {href} hat den Titel „{title}“, der vielleicht nicht sagt, was es ist.",
      fix: "Sagen Sie, was gerade dieser Inhalt zeigt oder abspielt.",
    },
  },
  "media-alternative": {
    video: {
      message: "Das Video {src} hat weder Untertitel noch ein Transkript.",
      fix: 'Geben Sie ihm Untertitel (<track kind="captions" src="…">) oder ein Transkript (data-transcript="…").',
    },
    "video-titled": {
      message: "Das Video „{title}“ hat weder Untertitel noch ein Transkript.",
      fix: 'Geben Sie ihm Untertitel (<track kind="captions" src="…">) oder ein Transkript (data-transcript="…").',
    },
    audio: {
      message: "Die Aufnahme {src} hat kein Transkript.",
      fix: 'Schreiben Sie auf, was gesagt wird, und geben Sie die Adresse an: data-transcript="…" am audio-Element.',
    },
    "audio-titled": {
      message: "Die Aufnahme „{title}“ hat kein Transkript.",
      fix: 'Schreiben Sie auf, was gesagt wird, und geben Sie die Adresse an: data-transcript="…" am audio-Element.',
    },
    "unsure-near": {
      message:
        "„{text}“, in der Nähe von {src}, könnte das Transkript oder die Untertitel dazu sein, ist aber nicht damit verknüpft.",
      fix: "Wenn ja, geben Sie die Adresse auch bei der Aufnahme an (data-transcript oder track), damit jedes Format sie anbietet.",
    },
    "unsure-near-titled": {
      message:
        "„{text}“, in der Nähe von „{title}“, könnte das Transkript oder die Untertitel dazu sein, ist aber nicht damit verknüpft.",
      fix: "Wenn ja, geben Sie die Adresse auch bei der Aufnahme an (data-transcript oder track), damit jedes Format sie anbietet.",
    },
  },
  "title-missing": {
    missing: {
      message: "Der Artikel hat keinen Titel.",
      fix: "Ergänzen Sie einen Titel im Kopf der Datei (front matter) oder beginnen Sie mit einer Überschrift der Ebene 1.",
    },
  },
  "title-length": {
    long: {
      message: "Der Titel hat {length} Zeichen; erlaubt sind höchstens {most}.",
      fix: "Kürzen Sie ihn und setzen Sie den Rest in den Vorspann.",
    },
  },
  "url-scheme": {
    link: {
      message: "Der Link führt zu „{address}“.",
      fix: "Verwenden Sie eine Adresse, die mit https://, http:// oder mailto: beginnt.",
    },
    resource: {
      message: "Die Adresse „{address}“ lässt sich nicht laden.",
      fix: "Verwenden Sie eine Adresse, die mit https:// oder http:// beginnt.",
    },
  },
  "text-controls": {
    control: {
      message: "Der Text „{text}“ enthält ein Steuerzeichen oder ein halbes Zeichen.",
      fix: "Schreiben Sie die Wörter neu oder speichern Sie die Quelle noch einmal als UTF-8.",
    },
    unclosed: {
      message:
        "Der Text „{text}“ enthält das unsichtbare Zeichen {name}, das darin nichts schließt.",
      fix: "Entfernen Sie es. Haben Wörter die andere Schreibrichtung, geben Sie stattdessen ihre Sprache an (lang).",
    },
    unopened: {
      message: "Der Text „{text}“ enthält das unsichtbare Zeichen {name}, das nichts abschließt.",
      fix: "Entfernen Sie es.",
    },
  },
  "link-text-vague": {
    vague: {
      message: "Der Link „{text}“ sagt nicht, wohin er führt.",
      fix: "Nennen Sie im Link, was die Lesenden dort finden: den Titel der Seite oder ihr Thema.",
    },
    "unsure-language": {
      message: "Für diese Sprache gibt es keine Liste nichtssagender Linktexte: {lang}.",
      fix: "Lesen Sie die Links für sich allein: Sagt jeder, wohin er führt?",
    },
  },
  "link-text-url": {
    address: {
      message: "Der Linktext „{text}“ ist eine Adresse.",
      fix: "Schreiben Sie, was für eine Seite es ist, zum Beispiel ihren Titel und wer sie herausgibt. Die Adresse bleibt im Link.",
    },
  },
  "link-same-text": {
    same: {
      message:
        "„{text}“ ist der Text zweier Links, die zu verschiedenen Seiten führen ({first} und {second}).",
      fix: "Geben Sie jedem Link eigene Worte oder lassen Sie beide zu derselben Seite führen.",
    },
  },
  "image-alt-length": {
    long: {
      message:
        "Der Alternativtext hat {count} Zeichen; mehr als {limit} sind beim Hören anstrengend.",
      fix: "Sagen Sie in ein oder zwei Sätzen, was das Bild sagt, und setzen Sie den Rest in die Bildunterschrift oder den Text.",
    },
  },
  "image-alt-redundant": {
    prefix: {
      message:
        "Der Alternativtext sagt, dass es ein Bild ist: „{words}“. Das sagen Screenreader schon von selbst.",
      fix: "Lassen Sie diese Wörter weg und beginnen Sie mit dem, was das Bild zeigt.",
    },
    caption: {
      message: "Der Alternativtext wiederholt die Bildunterschrift; so ist sie zweimal zu hören.",
      fix: "Sagen Sie im Alternativtext, was zu sehen ist, und in der Bildunterschrift, was es bedeutet.",
    },
    "unsure-language": {
      message: "Für diese Sprache gibt es keine Liste von Wendungen wie „Bild von“: {lang}.",
      fix: "Lesen Sie die Alternativtexte: Sagt einer am Anfang, dass es ein Bild ist?",
    },
  },
  "heading-fake": {
    bold: {
      message: "„{text}“ ist ein fett gesetzter Absatz, wo wohl eine Überschrift gemeint ist.",
      fix: "Machen Sie daraus eine Überschrift: In Markdown beginnen Sie die Zeile mit ##, statt sie in Sternchen zu setzen.",
    },
    "unsure-sentence": {
      message: "„{text}“ ist ein fett gesetzter Absatz vor anderem Text.",
      fix: "Leitet er das Folgende ein, machen Sie daraus eine Überschrift; ist er nur wichtig, lassen Sie ihn so.",
    },
  },
  "list-fake": {
    typed: {
      message:
        "Es gibt {count} Zeilen, die mit „{sign}“ beginnen und wie eine Liste aussehen, aber keine sind.",
      fix: "Machen Sie daraus eine Liste. In Markdown beginnen Sie jede Zeile mit „- “ oder „1. “ und lassen vor der ersten eine Zeile leer.",
    },
    "unsure-dialogue": {
      message: "Zeilen, die mit „{sign}“ beginnen: {count}.",
      fix: "Sind sie eine Liste, machen Sie eine daraus; ist es ein Gespräch, lassen Sie es so.",
    },
  },
  "heading-long": {
    long: {
      message:
        "Die Überschrift hat {count} Zeichen; mehr als {limit} lassen sich beim Zuhören nicht schnell erfassen.",
      fix: "Sagen Sie in wenigen Worten, worum es in dem Abschnitt geht, und setzen Sie den Rest in seinen ersten Absatz.",
    },
  },
  "structure-sparse": {
    sparse: {
      message:
        "Der Text hat {count} Wörter und keine Überschrift; bei mehr als {limit} braucht er welche.",
      fix: "Setzen Sie über jeden Teil des Textes eine Überschrift.",
    },
  },
  "text-caps": {
    head: {
      message: "„{text}“ steht ganz in Großbuchstaben.",
      fix: "Schreiben Sie es wie in einem Satz, mit den Großbuchstaben, die die Sprache verlangt.",
    },
    run: {
      message: "„{text}“ steht in Großbuchstaben. Anzahl der Wörter: {count}.",
      fix: "Schreiben Sie sie in normaler Groß- und Kleinschreibung. Sind sie wichtig, heben Sie sie hervor.",
    },
  },
  "language-passage": {
    script: {
      message: "„{text}“ steht in einer anderen Schrift, und die Sprache ist nicht angegeben.",
      fix: 'Geben Sie an, welche Sprache es ist: <span lang="…">…</span> um die Wörter, <div lang="…"> um Absätze.',
    },
    language: {
      message:
        "„{text}“ scheint in einer anderen Sprache zu sein ({language}) als der angegebenen ({lang}).",
      fix: 'Geben Sie an, welche Sprache es ist: <span lang="{found}">…</span> um die Wörter, <div lang="{found}"> um Absätze.',
    },
    article: {
      message:
        "Als Sprache des Artikels ist {lang} angegeben, der Text scheint aber in einer anderen zu sein: {language}.",
      fix: "Berichtigen Sie die Sprache des Artikels, „lang“ im Kopf der Datei (front matter).",
    },
    "unsure-term": {
      message: "Bei Wörtern in einer anderen Schrift fehlt die Sprache: {list}.",
      fix: 'Namen können so bleiben. Bei anderen Wörtern geben Sie an, in welcher Sprache sie sind: <span lang="…">…</span>.',
    },
  },
  "sensory-reference": {
    pointer: {
      message: "„{words}“ verweist allein durch Ort, Farbe oder Form.",
      fix: "Sagen Sie auch, wie das Gemeinte heißt, zum Beispiel so, wie es in der Legende oder der Überschrift steht, oder setzen Sie einen Link darauf.",
    },
    "unsure-language": {
      message: "Für diese Sprache gibt es keine Liste von Wörtern für Ort und Farbe: {lang}.",
      fix: "Suchen Sie nach Stellen, die allein durch Ort, Farbe oder Form verweisen, etwa „die rote Linie“ oder „siehe oben“.",
    },
  },
  abbreviation: {
    unexplained: {
      message: "„{letters}“ ist nirgends ausgeschrieben.",
      fix: "Schreiben Sie den Namen bei der ersten Erwähnung aus, mit der Abkürzung in Klammern: „Weltgesundheitsorganisation (WHO)“.",
    },
    unsure: {
      message:
        "Es lässt sich nicht erkennen, ob dies Abkürzungen, Namen oder betonte Wörter sind: {list}.",
      fix: "Schreiben Sie Abkürzungen bei der ersten Erwähnung aus. Betonte Wörter schreiben Sie in normaler Groß- und Kleinschreibung und heben sie hervor.",
    },
  },
  "table-wide": {
    wide: {
      message: "Die Tabelle hat {count} Spalten; mehr als {limit} sind schwer zu verfolgen.",
      fix: "Teilen Sie sie in Tabellen mit weniger Spalten, vertauschen Sie Zeilen und Spalten oder lassen Sie weg, was der Text nicht braucht.",
    },
  },
  "table-layout": {
    "one-row": {
      message:
        "Die Tabelle hat keine Kopfzellen und nur eine einzige Zeile; sie setzt also nichts zueinander in Beziehung.",
      fix: "Machen Sie aus den Zellen Absätze, eine Liste oder ein Zitat.",
    },
    "one-column": {
      message:
        "Die Tabelle hat keine Kopfzellen und nur eine einzige Spalte; sie setzt also nichts zueinander in Beziehung.",
      fix: "Machen Sie aus den Zellen Absätze, eine Liste oder ein Zitat.",
    },
    prose: {
      message:
        "Die Tabelle hat keine Kopfzellen und in den Zellen ganze Texte, als diente sie dem Seitenlayout.",
      fix: "Setzen Sie die Texte nacheinander, mit Überschriften. Sind es Daten, kennzeichnen Sie die Kopfzellen.",
    },
  },
  "emoji-run": {
    run: {
      message: "Hier stehen {count} Emojis hintereinander: {emoji}.",
      fix: "Behalten Sie eines und sagen Sie mit Worten, wofür es steht.",
    },
  },
  "symbol-art": {
    signs: {
      message: "„{signs}“ ist aus Zeichen gezeichnet.",
      fix: "Sagen Sie es mit Worten oder setzen Sie ein Bild mit Alternativtext an die Stelle. Zwischen Teilen des Textes steht eine Trennlinie: --- in Markdown.",
    },
    picture: {
      message: "Der Text scheint ein Bild aus Zeichen zu sein.",
      fix: "Setzen Sie ein Bild mit Alternativtext an seine Stelle.",
    },
  },
  "speech-unreadable": {
    lost: {
      message: "Diese Zeichen sind nicht zu hören: {signs} ({codes}).",
      fix: "Schreiben Sie in Worten, was sie sagen, oder berichtigen Sie den Text, falls sie aus einer falschen Kodierung oder von einem Symbol stammen.",
    },
    heard: {
      message:
        "Der Text zum Anhören enthält Zeichen, die Sprachausgaben nicht lesen können: {signs} ({codes}).",
      fix: "Schreiben Sie in Worten, was sie sagen.",
    },
  },
  "sentence-long": {
    long: {
      message: "Sätze mit mehr als {limit} Wörtern: {count}. Wörter im längsten: {words}.",
      fix: "Machen Sie aus jedem zwei oder drei Sätze.",
    },
  },
  "paragraph-long": {
    long: {
      message: "Absätze mit mehr als {limit} Wörtern: {count}. Wörter im längsten: {words}.",
      fix: "Beginnen Sie einen neuen Absatz, wo ein neuer Gedanke beginnt.",
    },
  },
  "reading-level": {
    difficult: {
      message:
        "Der Text ist sehr schwer zu lesen: Seine Lesbarkeit liegt bei {ease} von 100, ein Satz hat im Durchschnitt {words} Wörter ({source}).",
      fix: "Kürzen Sie die Sätze und nehmen Sie ein geläufiges Wort, wo es eines gibt. Ist die Sache schwierig, stellen Sie eine einfache Zusammenfassung voran.",
    },
  },
  "image-alt-judge": {
    word: {
      message:
        "„{text}“ ist ein einziges Wort für ein Bild. Bilder, die Sie noch einmal ansehen sollten: {count}.",
      fix: "Sagen Sie, worauf es im Bild ankommt, so wie Sie es am Telefon täten. Genügt ein Wort, lassen Sie es so.",
    },
    title: {
      message:
        "Der Alternativtext ist der Titel des Artikels. Bilder, die Sie noch einmal ansehen sollten: {count}.",
      fix: "Sagen Sie, was zu sehen ist; den Titel hat man schon gehört.",
    },
    again: {
      message:
        "Zwei Bilder haben denselben Alternativtext, „{text}“. Bilder, die Sie noch einmal ansehen sollten: {count}.",
      fix: "Sagen Sie bei jedem, was es vom anderen unterscheidet.",
    },
    decorative: {
      message:
        "Ein Bild mit der Bildunterschrift „{text}“ ist als dekorativ gekennzeichnet. Bilder, die Sie noch einmal ansehen sollten: {count}.",
      fix: "Ein Bild, das eine Bildunterschrift braucht, sagt etwas: Schreiben Sie, was, oder lassen Sie die Bildunterschrift weg.",
    },
  },
};

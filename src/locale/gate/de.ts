import type { GateWords } from "./gate-words.ts";
import { INTERNATIONAL_INITIALISMS } from "./international-initialisms.ts";
import { phrasesOf } from "./phrases-of.ts";

export const de: GateWords = {
  tag: "de",
  vagueLinks: phrasesOf(`
    alle anzeigen, alles lesen, anhören, anklicken, anschauen, ansehen, anzeigen, artikel,
    artikel lesen, auf dieser seite, aufrufen, bitte hier klicken, da, dazu, den artikel lesen,
    den ganzen artikel lesen, der link, details, details ansehen, details anzeigen, die webseite,
    die website, diese seite, diese webseite, diese website, diesem artikel, diesem link,
    dieser artikel, dieser beitrag, dieser link, dieser seite, dieses video, dort, download,
    downloaden, ganzen artikel lesen, ganzer artikel, gesamten artikel lesen, herunterladen,
    hier, hier anhören, hier anklicken, hier ansehen, hier entlang, hier erfahren sie mehr,
    hier finden sie mehr, hier geht es weiter, hier geht's weiter, hier geht's zum artikel,
    hier herunterladen, hier klicken, hier lesen, hier mehr, hier mehr erfahren, hier mehr lesen,
    hier weiterlesen, hierzu, homepage, hören, in diesem artikel, info, informationen, infos,
    jetzt ansehen, jetzt herunterladen, jetzt lesen, klick, klick hier, klicke hier, klicken,
    klicken sie hier, lesen, lesen sie hier, lesen sie hier mehr, lesen sie hier weiter,
    lesen sie mehr, lesen sie mehr dazu, lesen sie weiter, link, los, mehr, mehr anzeigen,
    mehr dazu, mehr dazu hier, mehr details, mehr erfahren, mehr hier, mehr hierzu, mehr info,
    mehr informationen, mehr infos, mehr lesen, mehr sehen, mehr zum thema, nähere informationen,
    quelle, seite, siehe hier, starten, video ansehen, vollständiger artikel, webseite, website,
    weiter, weiter lesen, weitere details, weitere informationen, weitere infos, weiterlesen,
    zum artikel, zum beitrag, zum link, zum video, zur meldung, zur seite, zur webseite,
    zur website, öffnen, über diesen link
  `),
  imagePlaceholders: phrasesOf(`
    abbildung, alt, alt-text, alternativtext, archivbild, archivfoto, aufmacher, aufmacherbild,
    avatar, banner, beispielbild, beschreibung, bild, bildbeschreibung, bilder, bildschirmfoto,
    bildunterschrift, blank, diagramm, foto, fotografie, fotos, grafik, hintergrund,
    hintergrundbild, icon, illustration, infografik, karte, kein bild, keine, keine beschreibung,
    landkarte, leer, logo, null, ohne titel, platzhalter, platzhalterbild, portrait, porträt,
    schaubild, screenshot, skizze, symbol, symbolbild, symbolfoto, teaserbild, titelbild,
    unbenannt, undefined, vorschaubild, zeichnung
  `),
  imageBeginnings: phrasesOf(`
    abbildung von, abgebildet ist, abgebildet sind, auf dem bild ist, auf dem bild sind,
    auf dem foto ist, auf dem foto sind, auf diesem bild, auf diesem foto, bild der, bild des,
    bild einer, bild eines, bild mit, bild von, bild zeigt, das bild zeigt, das foto zeigt,
    die abbildung zeigt, die aufnahme zeigt, die grafik zeigt, dieses bild zeigt,
    dieses foto zeigt, ein bild der, ein bild des, ein bild von, ein foto der, ein foto des,
    ein foto von, eine aufnahme von, eine fotografie von, foto der, foto des, foto einer,
    foto eines, foto mit, foto von, foto zeigt, fotografie von, grafik zeigt,
    zu sehen ist auf dem bild
  `),
  imageEndings: [],
  sensoryPhrases: phrasesOf(`
    auf dem bild links, auf dem bild oben, auf dem bild rechts, auf dem bild unten,
    auf dem foto links, auf dem foto rechts, das bild links, das bild oben, das bild rechts,
    das bild unten, das foto oben, das foto unten, das obere bild, das obere foto,
    das obige bild, das obige foto, das untere bild, das untere foto, das video oben,
    das video unten, den blauen button, den grünen button, den grünen knopf, den roten button,
    den roten knopf, den runden button, den runden knopf, der blaue button, der blaue knopf,
    der grüne button, der grüne knopf, der rote button, der rote knopf, der runde button,
    der runde knopf, der viereckige knopf, die blaue schaltfläche, die grafik oben,
    die grafik unten, die grüne schaltfläche, die karte oben, die karte unten, die obige grafik,
    die obige karte, die obige tabelle, die rote schaltfläche, die runde schaltfläche,
    die tabelle oben, die tabelle unten, im bild links, im bild oben, im bild rechts,
    im bild unten, im kasten links, im kasten oben, im kasten rechts, im kasten unten,
    in der linken spalte, in der rechten spalte, siehe links, siehe oben, siehe rechts,
    siehe unten, siehe weiter oben, siehe weiter unten, wie oben abgebildet, wie oben gezeigt,
    wie oben zu sehen, wie unten abgebildet, wie unten gezeigt, wie unten zu sehen
  `),
  sensoryHints: phrasesOf(`
    am oberen rand, am unteren rand, auf der linken seite, auf der rechten seite,
    der blaue balken, der grüne balken, der rote balken, die blaue fläche, die blaue kurve,
    die blaue linie, die blauen balken, die blauen punkte, die dunklen flächen, die gelbe linie,
    die gestrichelte linie, die grüne fläche, die grüne kurve, die grüne linie,
    die grünen balken, die grünen punkte, die rote fläche, die rote kurve, die rote linie,
    die roten balken, die roten punkte, ganz links, ganz rechts, links oben, links unten,
    oben links, oben rechts, rechts oben, rechts unten, unten links, unten rechts
  `),
  figureWords: phrasesOf(`
    auf dem bild, auf dem foto, auf der karte, button, diagramm, foto, grafik, icon, im bild,
    infografik, klick, klicken, kurve, legende, menü, schaltfläche, schaubild, screenshot,
    tippen
  `),
  figureVerbs: phrasesOf(`
    bedeuten, bedeutet, kennzeichnen, kennzeichnet, markieren, markiert, stehen für, steht für,
    stellen, stellt, zeigen, zeigt
  `),
  abbreviationsKnown: [
    ...INTERNATIONAL_INITIALISMS,
    ...phrasesOf(`
    ABM, ADAC, AG, AOK, ARD, AUA, AfD, BGB, BGH, BIP, BKA, BMI, BND, BRD, CDU, CSU, DAX, DB, DDR,
    DFB, DGB, DHL, DIN, DLRG, DNS, DPA, EDV, EEG, EG, EKD, EM, EZB, FAZ, FC, FDP, FPÖ, GEZ, GmbH,
    HSV, ICE, IG, ISBN, IWF, KFZ, KG, KI, KZ, LKW, MDR, NDR, NGO, NRW, NS, NSU, OECD, ORF, PCR,
    PKW, PLZ, RAF, RB, RTL, SED, SPD, SPÖ, SRF, SS, SV, SVP, SWR, StGB, TSV, TU, TÜV, UFO, UNO,
    US, USV, USt, UV, UdSSR, VHS, VW, VfB, WDR, WG, WHO, WM, ZDF, ÖBB, ÖPNV, ÖVP
    `),
  ],
  functionWords: phrasesOf(`
    der, die, das, und, in, zu, den, von, mit, sich, des, auf, für, ist, im, dem, nicht, ein,
    eine, einer, einem, einen, als, auch, es, an, werden, aus, er, hat, dass, sie, nach, wird,
    bei, noch, wie, um, am, sind, so, zum, war, haben, nur, oder, aber, vor, zur, bis, mehr,
    durch, man, sein, wurde, sei, wenn, über, unter, gegen, vom, kann, schon, hatte, ihre, seine,
    ich, wir, mir, ihm, ihr, diese, dieser, keine, zwischen, seit
  `),
};

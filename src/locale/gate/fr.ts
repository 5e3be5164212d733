import type { GateWords } from "./gate-words.ts";
import { INTERNATIONAL_INITIALISMS } from "./international-initialisms.ts";
import { phrasesOf } from "./phrases-of.ts";

export const fr: GateWords = {
  tag: "fr",
  vagueLinks: phrasesOf(`
    accéder, accéder au site, afficher la suite, afficher plus, article complet,
    au sujet de cet article, ce lien, ce site, ceci, cet article, cette page, cliquer,
    cliquer ici, cliquez, cliquez ici, cliquez ici pour en savoir plus, cliquez sur ce lien,
    consulter, consulter l'article, consulter la page, continuer, continuer la lecture,
    dans cet article, découvrez, découvrir, détail, détails, en lire plus, en savoir davantage,
    en savoir plus, en savoir plus ici, en voir plus, ici, info, informations, infos, l'article,
    l'article complet, la suite, lien, lien ici, lire, lire ici, lire l'article,
    lire l'article complet, lire l'intégralité, lire la suite, lire la suite ici, lire plus,
    lire tout, lisez ici, lisez la suite, là, ouvrir, page, page web, par ici, plus, plus d'info,
    plus d'informations, plus d'infos, plus de détails, plus de renseignements,
    pour en savoir plus, pour plus d'informations, poursuivre la lecture, regarder,
    regarder la vidéo, retrouvez-le ici, site, site internet, site web, source, suite,
    suivez ce lien, suivre le lien, sur ce lien, sur cette page, tout lire, tout voir,
    téléchargement, télécharger, télécharger ici, téléchargez, voir, voir ici, voir l'article,
    voir la page, voir la suite, voir la vidéo, voir le site, voir plus, voir tout, à lire,
    à lire aussi, écouter, écoutez ici
  `),
  imagePlaceholders: phrasesOf(`
    alt, arrière-plan, aucune, avatar, bannière, capture d'écran, carte, cliché, description,
    description de l'image, dessin, diagramme, figure, fond, graphique, icône, illustration,
    image, image d'illustration, image ici, images, infographie, logo, légende, miniature, null,
    photo, photo d'illustration, photographie, photos, portrait, sans titre, schéma,
    texte alternatif, undefined, vide, vignette, visuel, à compléter, à définir
  `),
  imageBeginnings: phrasesOf(`
    cette image montre, cette photo montre, image d', image de, image des, image du,
    image montrant, image représentant, l'image montre, la photo montre, photo d', photo de,
    photo des, photo du, photo montrant, photographie d', photographie de, photographie du,
    photographie montrant, photographie représentant, sur cette image, sur cette photo,
    une image d', une image de, une image du, une photo d', une photo de, une photo du,
    une photographie d', une photographie de, une photographie du, visuel de
  `),
  imageEndings: [],
  sensoryPhrases: phrasesOf(`
    cf. ci-dessous, cf. ci-dessus, ci-contre, comme indiqué ci-dessus,
    comme on le voit ci-dessous, comme on le voit ci-dessus, dans l'encadré ci-contre,
    dans l'encadré ci-dessous, dans la colonne de droite, dans la colonne de gauche,
    en bleu sur la carte, en bleu sur le graphique, en photo ci-dessous, en photo ci-dessus,
    en rouge sur la carte, en rouge sur le graphique, en vert sur la carte, l'image ci-dessous,
    l'image ci-dessus, l'image de droite, l'image de gauche, la carte ci-dessous,
    la carte ci-dessus, la photo ci-dessous, la photo ci-dessus, la photo de droite,
    la photo de gauche, la vidéo ci-dessous, la vidéo ci-dessus, le bouton bleu, le bouton carré,
    le bouton rond, le bouton rouge, le bouton vert, le graphique ci-dessous,
    le graphique ci-dessus, le tableau ci-dessous, le tableau ci-dessus, voir ci-après,
    voir ci-contre, voir ci-dessous, voir ci-dessus, voir photo ci-dessous, voir photo ci-dessus,
    voir plus bas, voir plus haut
  `),
  sensoryHints: phrasesOf(`
    au-dessous, au-dessus, en bas, en bas à droite, en bas à gauche, en haut, en haut à droite,
    en haut à gauche, la barre bleue, la barre rouge, la barre verte, la courbe bleue,
    la courbe rouge, la courbe verte, la ligne bleue, la ligne jaune, la ligne rouge,
    la ligne verte, la zone bleue, la zone rouge, le trait bleu, le trait rouge,
    les barres bleues, les barres rouges, les points bleus, les points rouges, les zones foncées,
    à droite, à gauche
  `),
  figureWords: phrasesOf(`
    appuyez, bouton, boutons, capture d'écran, clic, cliquant, cliquer, cliquez, diagramme,
    encadré, graphique, graphiques, icône, infographie, légende, photo, photographie, schéma,
    sur l'image, sur la carte
  `),
  figureVerbs: phrasesOf(`
    correspond, correspondent, indique, indiquent, montre, montrent, représente, représentent,
    symbolise, symbolisent
  `),
  abbreviationsKnown: [
    ...INTERNATIONAL_INITIALISMS,
    ...phrasesOf(`
    ADN, AFP, ANPE, ARN, BAC, BCE, BD, BTS, CAC, CDD, CDI, CE1, CE2, CHU, CM1, CM2, CNRS, CRS,
    EDF, ENA, FMI, HLM, IA, INSEE, IRM, ISF, IUT, IVG, OGM, OM, OMC, OMS, ONG, ONU, OTAN, OVNI,
    PACS, PCR, PDG, PIB, PME, PSG, QCM, QI, RATP, RDC, RER, RFI, RIB, RMC, RTL, RTT, SAMU, SARL,
    SDF, SIDA, SMIC, SNCF, TF1, TGV, TVA, UE, URSS, VIH, VTT, ZEP
    `),
  ],
  functionWords: phrasesOf(`
    le, la, les, de, du, des, un, une, et, est, en, à, au, aux, dans, par, pour, sur, avec, ne,
    pas, que, qui, il, elle, ils, elles, on, nous, vous, ce, cette, ces, se, sa, son, ses, leur,
    leurs, mais, ou, où, plus, a, ont, été, être, sont, était, comme, même, aussi, sans, sous,
    entre, après, avant, deux, dont, tout, tous, fait, selon, si, très, encore, ainsi, depuis,
    lors, je, lui, peut, quand, cela, d, l, qu
  `),
};
